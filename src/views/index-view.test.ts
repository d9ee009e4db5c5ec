import { expect, test } from 'vitest';
import { emptyWords } from '../site/empty-words.ts';
import { account, agency, archiveFacts, archiveOf, article, legalAction, retracted } from '../testing/build-content.ts';
import { buildIndexView, indexLetters, letterAddress } from './index-view.ts';

test('names stand under their letters, without marks, accents, articles and "U.S."', () => {
	const names = ['The Zoo', 'U.S. Customs', 'Économie', 'economy', '18F', '“Apple”', 'A Bureau', 'another', '日本'];
	const built = archiveOf(names.map((name, index) => agency(`a${index}`, { name })));
	expect(
		buildIndexView(built, 'agency').groups.map(({ letter, lines }) => [letter, ...lines.map((line) => line.name)]),
	).toEqual([
		['Other', '18F', '日本'],
		['A', 'another', '“Apple”'],
		['B', 'A Bureau'],
		['C', 'U.S. Customs'],
		['E', 'Économie', 'economy'],
		['Z', 'The Zoo'],
	]);
});

test('a retracted article stands under the letter of its title', () => {
	const built = archiveOf([
		article('2017/a', { title: 'The agency', ...retracted }),
		article('2017/b', { title: 'B' }),
	]);
	expect(buildIndexView(built, 'article').groups.map(({ letter, lines }) => [letter, lines[0]?.name])).toEqual([
		['A', 'Retracted: The agency'],
		['B', 'B'],
	]);
});

test.each([
	['0–9', ['18F', '“9/11”', 'The 50']],
	['Other', ['18F', 'Ørsted']],
	['Other', ['Роскомнадзор', 'جهاز']],
	['Other', ['???']],
])('what begins with no letter from a to z stands under %s: %j', (label, names) => {
	const built = archiveOf(names.map((name, index) => agency(`a${index}`, { name })));
	const view = buildIndexView(built, 'agency');
	expect([...view.groups, ...view.letters].map(({ letter }) => letter)).toEqual([label, label]);
	expect(buildIndexView(built, 'agency', 'other').shell.title).toBe(`Agencies: ${label}`);
});

test.each(['article', 'account', 'statute'] as const)('a list of %ss with nothing in it says how it fills', (kind) => {
	expect(buildIndexView(archiveOf([]), kind).none).toBe(emptyWords[kind]);
	expect(buildIndexView(archiveOf([article('2017/a', {}, '@zed cites 19 U.S.C. § 1509.')]), kind).none).toBeUndefined();
});

test('of equal names the one with the first id comes first', () => {
	const built = archiveOf([article('2018/b', { title: 'Same' }), article('2017/a', { title: 'same' })]);
	expect(buildIndexView(built, 'article').groups[0]?.lines.map((line) => line.href)).toEqual([
		'/articles/2017/a/',
		'/articles/2018/b/',
	]);
});

test('an index on one page has links to its letters', () => {
	const built = archiveOf([archiveFacts({ name: 'N' }), agency('a'), agency('b'), agency('b2')]);
	expect(buildIndexView(built, 'agency')).toMatchObject({
		shell: {
			title: 'Agencies',
			description: 'N: agencies from A to Z.',
			canonical: 'https://archive.example/agencies/',
		},
		heading: 'Agencies',
		mark: '▪',
		extent: '3 agencies',
		connections: '/connections/',
		letters: [
			{ letter: 'A', href: '#letter-a', count: 1, isCurrent: false },
			{ letter: 'B', href: '#letter-b', count: 2, isCurrent: false },
		],
		groups: [{ anchor: 'letter-a' }, { anchor: 'letter-b' }],
	});
	expect(indexLetters(built, 'agency')).toEqual([]);
});

test.each<[kind: 'account' | 'agency' | 'legal-action' | 'article', lines: string[], extent: string]>([
	['account', ['@alt: Account on Twitter / X', '@zed: Mentioned; not described yet; 1 article'], '2 accounts'],
	['agency', ['Customs: Federal agency, CBP'], '1 agency'],
	['legal-action', ['Doe v. X: Subpoena, No. 7; pending'], '1 legal action'],
	['article', ['The headline: April 7, 2017'], '1 article'],
])('the index of the kind %s', (kind, lines, extent) => {
	const built = archiveOf([
		account('alt'),
		agency('cbp', { name: 'Customs', abbreviation: 'CBP' }),
		legalAction('doe', {
			kind: 'subpoena',
			caseName: 'Doe, et al. v. X',
			caseNameShort: 'Doe v. X',
			docketNumber: '7',
		}),
		article('2017/a', { title: 'The headline', date: '2017-04-07' }, '@zed'),
	]);
	const view = buildIndexView(built, kind);
	expect(view.groups.flatMap((group) => group.lines.map(({ name, note }) => `${name}: ${note}`)).toSorted()).toEqual(
		lines,
	);
	expect(view.extent).toBe(extent);
});

test('a kind without entries has an empty index', () => {
	expect(buildIndexView(archiveOf([]), 'agency')).toMatchObject({ extent: '0 agencies', letters: [], groups: [] });
});

test('three hundred entries are on one page, more have a page for each letter', () => {
	const articles = (count: number) =>
		Array.from({ length: count }, (_, index) => article(`2017/x${index}`, { title: index % 2 === 0 ? 'a' : '7' }));
	expect(indexLetters(archiveOf(articles(300)), 'article')).toEqual([]);
	const built = archiveOf(articles(301));
	expect(indexLetters(built, 'article')).toEqual(['other', 'a']);
	const index = buildIndexView(built, 'article');
	expect(index.letters).toEqual([
		{ letter: '0–9', href: '/articles/letter-other/', count: 150, isCurrent: true },
		{ letter: 'A', href: '/articles/letter-a/', count: 151, isCurrent: false },
	]);
	expect(index.groups.map((group) => group.letter)).toEqual(['0–9']);
	const letter = buildIndexView(built, 'article', 'a');
	expect(letter.groups.map((group) => group.lines.length)).toEqual([151]);
	expect(letter.letters.map((link) => link.isCurrent)).toEqual([false, true]);
	expect(letter.shell).toMatchObject({ title: 'Articles: A', canonical: 'https://archive.example/articles/letter-a/' });
});

test('the page of a letter lies below the index', () => {
	expect(letterAddress(archiveOf([]), 'legal-action', 'other')).toBe('/legal-actions/letter-other/');
});
