import { expect, test } from 'vitest';
import { contentFile } from '../reading/content-file.ts';
import { archiveOf, article, legalAction, type Fields } from '../testing/build-content.ts';
import { actionHead } from './action-head.ts';

test.each<[as: string, fields: Fields, caption: object | undefined]>([
	['an action of which nothing is known', {}, undefined],
	[
		'a suit',
		{ court: 'cand', docketNumber: '0123', parties: parties('plaintiff Doe', 'defendant DHS', 'defendant CBP') },
		{
			court: { text: 'Northern District of California', href: '/courts/cand/' },
			docketNumber: '0123',
			sides: [
				{ joint: '', names: ['Doe,'], role: 'Plaintiff,' },
				{ joint: 'v.', names: ['DHS,', 'CBP,'], role: 'Defendants.' },
			],
		},
	],
	[
		'a suit of more than three',
		{ parties: parties('plaintiff A', 'plaintiff B', 'plaintiff C', 'plaintiff D', 'defendant X') },
		{
			sides: [
				{ names: ['A,', 'B, et al.,'], role: 'Plaintiffs,' },
				{ names: ['X,'], role: 'Defendant.' },
			],
		},
	],
	[
		'a demand',
		{ parties: parties('target @alt', 'recipient Twitter', 'issuer CBP', 'issuer OPR', 'counsel Roe') },
		{
			sides: [
				{ joint: '', names: ['CBP,', 'OPR'], role: undefined },
				{ joint: 'to', names: ['Twitter'], role: undefined },
				{ joint: 'concerning', names: ['@alt'], role: undefined },
			],
		},
	],
	[
		'an application of a plaintiff',
		{ parties: parties('plaintiff United States', 'recipient Twitter') },
		{ sides: [{ names: ['United States'] }, { joint: 'to', names: ['Twitter'] }] },
	],
	['one side alone', { parties: parties('plaintiff Doe') }, undefined],
	[
		'a court alone',
		{ court: 'cand' },
		{ court: { text: 'Northern District of California' }, sides: [], docketNumber: undefined },
	],
])('the caption of %s', (_as, fields, caption) => {
	const found = headOf(fields)?.caption;
	if (caption === undefined) expect(found).toBeUndefined();
	else expect(found).toMatchObject(caption);
});

test('in an archive without a registry a court is shown by its id', () => {
	const built = archiveOf([legalAction('a', { court: 'nysd' })]);
	const [entry] = built.content.legalActions;
	expect(entry && actionHead(built, entry.data).caption?.court).toEqual({ text: 'nysd' });
});

const april = { date: '2017-04-07', status: 'dismissed' };

test.each<[fields: Fields, status: object]>([
	[{}, { word: 'Pending', asOf: undefined, disposition: undefined, warning: undefined }],
	[{ status: 'partially-upheld' }, { word: 'Partially upheld' }],
	[{ status: 'unknown' }, { word: 'Status unknown' }],
	[{ statusHistory: [april] }, { word: 'Dismissed', asOf: { iso: '2017-04-07', text: 'April 7, 2017' } }],
	[{ statusHistory: [april], lastChecked: '2026' }, { asOf: { iso: '2026', text: '2026' } }],
	[{ status: 'dismissed', disposition: 'settled' }, { disposition: 'settled' }],
	[{ lastChecked: '2025-10' }, { warning: 'Last checked: October 2025. It may have changed since.' }],
	[{ dateFiled: '2018' }, { warning: 'Nothing here is newer than 2018. It may have changed since.' }],
	[{ lastChecked: '2026-01' }, { warning: undefined }],
	[{ status: 'dropped', dateFiled: '2018' }, { warning: undefined }],
])('the status line of %j', (fields, status) => {
	expect(headOf(fields)?.status).toMatchObject(status);
});

function headOf(fields: Fields) {
	const built = archiveOf([
		contentFile('registry/courts.yaml', 'cand: {name: Northern District of California, citation: N.D. Cal.}'),
		article('2026/today', { date: '2026-11-24' }),
		legalAction('a', fields),
	]);
	const [entry] = built.content.legalActions;
	return entry && actionHead(built, entry.data);
}

/** Parties written as "plaintiff Doe". */
function parties(...texts: readonly string[]) {
	return texts.map((text) => {
		const [role = '', ...name] = text.split(' ');
		return { role, name: name.join(' ') };
	});
}
