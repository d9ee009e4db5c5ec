import { expect, test } from 'vitest';
import { contentFile } from '../reading/content-file.ts';
import { agency, archiveFacts, archiveOf, article, legalAction } from '../testing/build-content.ts';
import { largerParts } from './former-pages.ts';
import { listFormerPages } from './site-pages.ts';

const removed = contentFile('removed.yaml', '/agencies/gone/: { date: 2026-11-20, reason: It was a copy. }\n');
const files = [
	agency('cbp', { formerly: ['/agencies/customs/', '/news/old.html'] }),
	legalAction('suit', {
		formerly: ['/legal-actions/case/'],
		dateFiled: '2017-04-06',
		dateServed: '2017-04-10',
		statusHistory: [
			{ date: '2017-04-06', status: 'pending' },
			{ date: '2017-05-01', status: 'dismissed' },
		],
	}),
	article('2017/a', { date: '2017-04-07' }),
	removed,
];

test('former addresses lead to the page of today, and what was removed stays', () => {
	const { redirects, removals } = formerPages([]);
	expect([...redirects]).toEqual([
		['/agencies/customs/', '/agencies/cbp/'],
		['/legal-actions/case/', '/legal-actions/suit/'],
		['/news/old.html/', '/agencies/cbp/'],
	]);
	expect([...removals].map(([address, { reason }]) => `${address} ${reason}`)).toEqual([
		'/agencies/gone/ It was a copy.',
	]);
});

test.each<[locked: string, to: string | undefined]>([
	['/timeline/2016/03/', '/timeline/'],
	['/timeline/2017/03/', '/timeline/2017/'],
	['/timeline/2017/04/', undefined],
	['/connections/7/', '/connections/'],
	['/agencies/letter-q/', '/agencies/'],
	['/agencies/cbp/mentions/2017/04/', '/agencies/cbp/'],
	['/agencies/customs/mentions/2017/', '/agencies/cbp/'],
	['/agencies/gone/mentions/2017/', '/agencies/gone/'],
	['/agencies/nobody/mentions/2017/', undefined],
	['/timeline/legal-action/case/', '/timeline/legal-action/suit/'],
	['/timeline/legal-action/case/2017/', '/timeline/legal-action/suit/'],
	['/timeline/agency/nobody/', '/timeline/'],
	['/agencies/nobody/', undefined],
	['/articles/2017/b/', undefined],
	['/topics/gone/', undefined],
])('of the lock, %s leads to %s', (locked, to) => {
	expect(formerPages([locked]).redirects.get(locked)).toBe(to);
});

test('what was changed in an article that moved is found from where it was', () => {
	const built = archiveOf([article('2017/a', { formerly: ['/articles/2017/old/', '/old.html'] })]);
	const history = new Map([['article/2017/a' as const, []]]);
	expect([...listFormerPages({ ...built, history }).redirects]).toEqual([
		['/articles/2017/old/', '/articles/2017/a/'],
		['/articles/2017/old/changes/', '/articles/2017/a/changes/'],
		['/old.html/', '/articles/2017/a/'],
	]);
});

test('a site in a folder of its host has the folder in both addresses', () => {
	const url = 'https://x.example/archive/';
	const built = archiveOf([...files, archiveFacts({ url }), lockOf(['/timeline/2016/'])]);
	expect([...listFormerPages(built).redirects]).toContainEqual([
		'/archive/agencies/customs/',
		'/archive/agencies/cbp/',
	]);
	expect([...listFormerPages(built).redirects]).toContainEqual(['/archive/timeline/2016/', '/archive/timeline/']);
});

test('no redirect leads to another', () => {
	const { redirects } = formerPages(['/timeline/legal-action/case/1999/', '/agencies/customs/mentions/2017/']);
	expect([...redirects.values()].filter((to) => redirects.has(to))).toEqual([]);
});

test('the parts of a list are told from the smallest', () => {
	expect(largerParts('/x/timeline/agency/cbp/2017/', '/x/')).toEqual([
		'/x/timeline/agency/cbp/',
		'/x/timeline/agency/',
		'/x/timeline/',
	]);
	expect(largerParts('/corrections/2017/04/', '/')).toEqual(['/corrections/2017/', '/corrections/']);
	expect(largerParts('/timeline/', '/')).toEqual([]);
});

function formerPages(locked: readonly string[]) {
	return listFormerPages(archiveOf([...files, lockOf(locked)]));
}

function lockOf(locked: readonly string[]) {
	return contentFile('urls.lock', `${locked.join('\n')}\n`);
}
