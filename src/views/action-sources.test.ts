import { expect, test } from 'vitest';
import { contentFile } from '../reading/content-file.ts';
import { agency, archiveOf, legalAction, type Fields } from '../testing/build-content.ts';
import { actionSources } from './action-sources.ts';

const url = 'https://x.example/1';

test('what courts and agencies wrote are documents, with the papers that no source has; the rest are sources', () => {
	const sections = sourcesOf({
		docketEntries: [
			{ dateFiled: '2017-04-06', description: 'Complaint', url },
			{ dateFiled: '2017-04-07', description: 'Notice', url: 'https://x.example/2' },
			{ dateFiled: '2017-04-08', description: 'Not online' },
		],
		sources: [
			{ title: 'Complaint, Document 1', url, publication: 'northern district of California' },
			{ title: 'Letter', publication: 'CBP' },
			{
				title: 'Report',
				url: 'https://x.example/r',
				publication: 'AP',
				archivedUrl: 'https://a.example/',
				accessed: '2026-11-24',
			},
		],
	});
	expect(sections).toEqual([
		{
			type: 'sources',
			heading: 'Documents',
			sources: [
				{ margin: 'northern district of California', title: 'Complaint, Document 1', href: url },
				{ margin: 'CBP', title: 'Letter' },
				{ margin: 'April 7, 2017', title: 'Notice', href: 'https://x.example/2' },
			],
		},
		{
			type: 'sources',
			heading: 'Sources',
			sources: [
				{
					margin: 'AP',
					title: 'Report',
					href: 'https://x.example/r',
					archivedUrl: 'https://a.example/',
					accessed: { iso: '2026-11-24', text: 'November 24, 2026' },
				},
			],
		},
	]);
});

test('an action without papers and sources has no such section', () => {
	expect(sourcesOf({})).toEqual([]);
});

function sourcesOf(fields: Fields) {
	const built = archiveOf([
		contentFile('registry/courts.yaml', 'cand: {name: Northern District of California, citation: N.D. Cal.}'),
		agency('cbp', { name: 'Customs', abbreviation: 'CBP' }),
		legalAction('suit', fields),
	]);
	const [entry] = built.content.legalActions;
	return entry === undefined ? [] : actionSources(built, entry.data);
}
