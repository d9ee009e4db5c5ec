import { expect, test } from 'vitest';
import type { ContentFile } from '../reading/content-file.ts';
import { contentFile } from '../reading/content-file.ts';
import { formatLock } from '../reading/address-lock.ts';
import {
	agency,
	archiveOf,
	article,
	page,
	problemsOf as problemsOfReading,
	retracted,
	told,
} from '../testing/build-content.ts';
import { checkAddresses } from './check-addresses.ts';
import { extendLock, listPublished } from './published-addresses.ts';

const before = [agency('cbp', {}, 'It guards.'), article('2017/a', {}, 'One thing.\n\nAnother thing.\n\n## So')];

test('an archive whose lock has all that it publishes has no problems', () => {
	expect(problemsOf(before, locked())).toEqual([]);
});

test('without a lock nothing is lost', () => {
	expect(problemsOf([agency('dhs')])).toEqual([]);
});

test.each<[as: string, files: readonly ContentFile[], problems: string[]]>([
	['an article that is gone', before.slice(0, 1), ['/articles/2017/a/']],
	['a record with another name', [agency('customs', {}, 'It guards.'), ...before.slice(1)], ['/agencies/cbp/']],
	[
		'a record that says how it was called',
		[agency('customs', { formerly: ['/agencies/cbp/'] }, 'It guards.'), ...before.slice(1)],
		[],
	],
	[
		'an article that was removed',
		[...before.slice(0, 1), removed('/articles/2017/a/: { date: 2026-11-24, reason: A mistake. }')],
		[],
	],
	[
		'an article that is a draft now',
		[...before.slice(0, 1), article('2017/a', { draft: 'true' })],
		['/articles/2017/a/'],
	],
])('addresses that lead to nothing are told: %s', (_as, files, problems) => {
	const lost = problemsOf(files, locked()).filter(({ rule }) => rule === 'address-lost');
	expect(lost.map(({ message }) => message.split(' ')[0])).toEqual(problems);
});

test('a lost address is told with its line and with what to type', () => {
	const files = [agency('cbps', {}, 'It guards.'), ...before.slice(1)];
	const lock = locked();
	const line = lock.text.split('\n').findIndex((text) => text.startsWith('/agencies/cbp/')) + 1;
	const [problem] = problemsOf(files, lock).filter(({ rule }) => rule === 'address-lost');
	expect(told(problem === undefined ? [] : [problem])).toEqual([`address-lost urls.lock:${line}:1`]);
	expect(problem?.cure).toBe(
		'If the page has another address now, add "/agencies/cbp/" to `formerly` in the file of that page, perhaps of /agencies/cbps/. If it was removed, add to removed.yaml: "/agencies/cbp/: { date: …, reason: … }". If nobody was ever shown it, delete this line.',
	);
});

test('where files could not be read, nothing counts as lost', () => {
	const built = archiveOf([locked()]);
	expect(checkAddresses(built, problemsOfReading([contentFile('articles/2017/a.md', '---\n')]))).toEqual([]);
	expect(checkAddresses(built, problemsOfReading([agency('cbp', { parent: 'dhs' })]))).not.toEqual([]);
});

test('anchors that are gone and new ones are notices; case and commas make no difference', () => {
	const changed = article('2017/a', {}, 'One, THING.\n\nA third thing.\n\n## So');
	const problems = problemsOf([...before.slice(0, 1), changed], locked());
	expect(told(problems)).toEqual(['anchor-lost articles/2017/a.md', 'address-unlocked urls.lock']);
	expect(problems[0]?.message).toMatch(
		/^1 paragraph, heading or correction that had an address is .*: #p-[0-9a-f]{8}\. /,
	);
	expect(problems[1]?.message).toMatch(/^0 addresses and 1 further paragraph of this site/);
});

test('a correction that says something else than it did is told', () => {
	const corrected = (text: string) => article('2017/a', { corrections: [{ date: '2018', type: 'correction', text }] });
	const lock = contentFile('urls.lock', formatLock(listPublished(archiveOf([corrected('March 13.')]))));
	expect(problemsOf([corrected('March 13!')], lock)).toEqual([]);
	expect(told(problemsOf([corrected('March 14.')], lock))).toEqual([
		'anchor-lost articles/2017/a.md',
		'address-unlocked urls.lock',
	]);
});

test('an article that was retracted and emptied keeps its address', () => {
	const emptied = [...before.slice(0, 1), article('2017/a', retracted)];
	expect(archiveOf(emptied).problems).toEqual([]);
	expect(told(problemsOf(emptied, locked()))).toEqual(['anchor-lost articles/2017/a.md', 'address-unlocked urls.lock']);
});

test('pages of changes are not locked, since not every copy of the repository has the history', () => {
	const built = archiveOf([article('2017/a')]);
	const history = new Map([['article/2017/a' as const, []]]);
	expect(listPublished({ ...built, history })).toEqual(listPublished(built));
});

test('anchors of a page that moved are looked for where it is now', () => {
	const moved = [agency('customs', { formerly: ['/agencies/cbp/'] }, 'It does not.'), ...before.slice(1)];
	expect(told(problemsOf(moved, locked()))).toContain('anchor-lost agencies/customs.md');
});

test.each<[as: string, files: readonly ContentFile[], problems: string[]]>([
	['a living page', [agency('a', { formerly: ['/agencies/b/'] }), agency('b')], ['agencies/a.md:3:12']],
	['its own page', [agency('a', { formerly: ['/agencies/a/'] })], ['agencies/a.md:3:12']],
	[
		'a part of the site',
		[agency('a', { formerly: ['/timeline/', '/data/x/', '/feed.xml'] })],
		['12', '25', '36'].map((column) => `agencies/a.md:3:${column}`),
	],
	['a page of changes', [article('2017/a', { formerly: ['/articles/2017/b/changes/'] })], ['articles/2017/a.md:4:12']],
	['two records', [agency('a', { formerly: ['/x/'] }), agency('b', { formerly: ['/x'] })], ['agencies/b.md:3:12']],
	['one record twice', [agency('a', { formerly: ['/x/', '/x'] })], ['agencies/a.md:3:18']],
	['a record and a page', [agency('a', { formerly: ['/x/'] }), page('y', { formerly: ['/x/'] })], ['pages/y.mdx:3:12']],
	[
		'a record, and removed',
		[agency('a', { formerly: ['/x/'] }), removed('/x/: { date: 2026, reason: So. }')],
		['agencies/a.md:3:12'],
	],
	['removed and living', [agency('a'), removed('/agencies/a/: { date: 2026, reason: So. }')], ['removed.yaml:1:1']],
])('an address that would lead to two places is told: %s', (_as, files, places) => {
	expect(told(problemsOf(files))).toEqual(places.map((place) => `address-claimed ${place}`));
});

test.each<[instead: string, problems: string[]]>([
	['/agencies/a/', []],
	['/agencies/was/', []],
	['/agencies/c/', ['link-broken removed.yaml:1:1']],
])('what to look at instead is a page of the site: %s', (instead, problems) => {
	const files = [
		agency('a', { formerly: ['/agencies/was/'] }),
		removed(`/agencies/b/: { date: 2026, reason: So., instead: ${instead} }`),
	];
	expect(told(problemsOf(files))).toEqual(problems);
});

test('a lock never loses an address, and loses anchors only where that is asked for', () => {
	const lock = new Map([
		['/gone/', ['p-1']],
		['/a/', ['p-1']],
	]);
	const published = new Map([
		['/a/', ['p-2']],
		['/b/', []],
	]);
	expect([...extendLock(lock, published, false)]).toEqual([
		['/gone/', ['p-1']],
		['/a/', ['p-1', 'p-2']],
		['/b/', []],
	]);
	expect(extendLock(lock, published, true).get('/a/')).toEqual(['p-2']);
	expect(extendLock(lock, published, true).has('/gone/')).toBe(true);
});

function problemsOf(files: readonly ContentFile[], ...lock: readonly ContentFile[]) {
	return checkAddresses(archiveOf([...files, ...lock]), []);
}

/** The lock of the archive as it was. */
function locked(): ContentFile {
	return contentFile('urls.lock', formatLock(listPublished(archiveOf(before))));
}

function removed(text: string): ContentFile {
	return contentFile('removed.yaml', `${text}\n`);
}
