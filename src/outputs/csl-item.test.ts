import { expect, test } from 'vitest';
import { archiveFacts, archiveOf, article, legalAction, retracted, type Fields } from '../testing/build-content.ts';
import { contentFile } from '../reading/content-file.ts';
import { buildCslItem } from './csl-item.ts';

const courts = contentFile(
	'registry/courts.yaml',
	'cand: {name: U.S. District Court for the Northern District of California, citation: N.D. Cal.}\n',
);

const unknown = {
	'container-title': undefined,
	number: undefined,
	issued: undefined,
	URL: undefined,
	custom: undefined,
};

test.each<[as: string, fields: Fields, facts: Fields, item: object]>([
	[
		'with a date and a title only',
		{},
		{},
		{
			id: 'own-2017',
			type: 'article-newspaper',
			title: '2017/own',
			'container-title': 'N',
			issued: { 'date-parts': [[2017]] },
			URL: 'https://archive.example/articles/2017/own/',
			language: 'en',
		},
	],
	['without an address', {}, { url: undefined }, { URL: undefined }],
	['of a month', { date: '2017-04' }, {}, { issued: { 'date-parts': [[2017, 4]] } }],
	['of a day', { date: '2017-04-07' }, {}, { issued: { 'date-parts': [[2017, 4, 7]] } }],
	[
		'with a byline',
		{ byline: ['Jane Roe', 'Reuters'] },
		{},
		{ author: [{ family: 'Roe', given: 'Jane' }, { literal: 'Reuters' }] },
	],
	['that rests on another', { source: { name: 'AP', url: 'https://ap.example/' } }, {}, { 'container-title': 'N' }],
	['that is retracted', retracted, {}, { title: 'Retracted: 2017/own' }],
	[
		'that is published elsewhere',
		{ stub: 'true', externalUrl: 'https://x.example/', source: { name: 'AP' } },
		{},
		{ 'container-title': 'AP', URL: 'https://x.example/' },
	],
	[
		'that is published where nobody says',
		{ stub: 'true', externalUrl: 'https://x.example/' },
		{},
		{ 'container-title': undefined, URL: 'https://x.example/' },
	],
])('an article %s', (_as, fields, facts, item) => {
	const { content, addresses } = archiveOf([archiveFacts({ name: 'N', ...facts }), article('2017/own', fields)]);
	const entry = content.articles[0];
	expect(entry && { ...unknown, ...buildCslItem(entry, { ...content, addresses }) }).toMatchObject(item);
});

test.each<[as: string, fields: Fields, item: object]>([
	[
		'case',
		{ docketNumber: '3:17-cv-01916', court: 'cand', dateFiled: '2017-04-06' },
		{
			id: 'own',
			type: 'legal_case',
			title: 'own',
			number: '3:17-cv-01916',
			authority: 'U.S. District Court for the Northern District of California',
			source: 'N',
			issued: { 'date-parts': [[2017, 4, 6]] },
			custom: { court: 'N.D. Cal.' },
			URL: 'https://archive.example/legal-actions/own/',
		},
	],
	[
		'demand',
		{ kind: 'administrative-summons', dateIssued: '2017-03-14' },
		{
			type: 'webpage',
			genre: 'administrative summons',
			'container-title': 'N',
			issued: { 'date-parts': [[2017, 3, 14]] },
		},
	],
])('a %s', (_as, fields, item) => {
	const { content, addresses } = archiveOf([archiveFacts({ name: 'N' }), courts, legalAction('own', fields)]);
	const entry = content.legalActions[0];
	expect(entry && { ...unknown, ...buildCslItem(entry, { ...content, addresses }) }).toMatchObject(item);
});

test('an item has no field without a value', () => {
	const { content, addresses } = archiveOf([archiveFacts({ url: undefined }), article('2017/own')]);
	const entry = content.articles[0];
	expect(entry && Object.values(buildCslItem(entry, { ...content, addresses }))).not.toContain(undefined);
});
