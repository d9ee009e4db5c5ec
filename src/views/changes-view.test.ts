import { expect, test } from 'vitest';
import type { ArticleChange } from '../history/article-changes.ts';
import type { EntityId } from '../schemas/entity.ts';
import { archiveFacts, archiveOf, article, type Fields } from '../testing/build-content.ts';
import { buildArticleView } from './article-view.ts';
import { buildChangesView, type Piece } from './changes-view.ts';
import { listPages } from './site-pages.ts';

const id: EntityId<'article'> = 'article/2017/own';
const stayed = { isAfterGap: false, isBeforeGap: false };

test('a day has its address, its date, how much was changed and what was corrected', () => {
	const notes = [{ date: '2017-04-08', type: 'correction' as const, text: 'It was March 14.' }];
	expect(viewOf([change({ notes })])).toMatchObject({
		shell: { title: 'Own: changes', isHidden: true, canonical: undefined },
		article: { title: 'Own', href: '/articles/2017/own/' },
		days: [
			{
				anchor: 'd-2017-04-08',
				href: '/articles/2017/own/changes/#d-2017-04-08',
				date: { iso: '2017-04-08', text: 'April 8, 2017' },
				notes: [{ type: 'correction', label: 'Correction', date: { text: 'April 8, 2017' }, text: 'It was March 14.' }],
			},
		],
	});
});

test.each<[added: number, removed: number, extent: string]>([
	[0, 0, 'Punctuation only'],
	[1, 0, '1 word added'],
	[0, 2, '2 words removed'],
	[1, 1, '1 word added, 1 removed'],
])('%d and %d', (added, removed, extent) => {
	expect(viewOf([change({ added, removed })]).days[0]?.extent).toBe(extent);
	expect(viewOf([change({ added, removed, passages: [] })]).days[0]?.extent).toBeUndefined();
});

test.each<[name: string, passages: ArticleChange['passages'], pieces: string]>([
	['a paragraph', [passage('text', 'a')], 'a'],
	['one between others', [{ ...passage('text', 'a'), isAfterGap: true, isBeforeGap: true }], '… a …'],
	[
		'two with others between',
		[
			{ ...passage('text', 'a'), isBeforeGap: true },
			{ ...passage('text', 'b'), isAfterGap: true },
		],
		'a … b',
	],
	['a headline', [passage('title', 'a')], '(Headline) a'],
	[
		'a headline and two paragraphs',
		[passage('title', 'a'), { ...passage('text', 'b'), isAfterGap: true }, passage('text', 'c')],
		'(Headline) a (Text) … b c',
	],
	['an event among others', [{ ...passage('events', 'a'), isAfterGap: true }], '(Events) a'],
])('%s', (_, passages, pieces) => {
	expect(
		viewOf([change({ passages })])
			.days[0]?.pieces.map(tell)
			.join(' '),
	).toBe(pieces);
});

test('of what stayed in a long paragraph the words beside a change are shown', () => {
	const same = { type: 'same' as const, text: 'word '.repeat(200) };
	const added = { type: 'added' as const, text: 'new ' };
	const [piece] = viewOf([change({ passages: [{ ...stayed, part: 'text', runs: [same, added, same, added, same] }] })])
		.days[0]?.pieces as [Piece & { type: 'passage' }];
	const [first = '', , middle = '', , last = ''] = piece.runs.map(({ text }) => text);
	expect([first.slice(0, 6), middle.slice(0, 5), last.slice(-6)]).toEqual(['… word', 'word ', 'word …']);
	expect(Math.max(first.length, middle.length, last.length)).toBeLessThan(340);
	expect(middle).toContain(' … ');
});

test('a page that has no room for all changes shows the newest, and says so', () => {
	const long = passage('text', 'x'.repeat(60_000));
	const { days } = viewOf([
		change({ day: '2017-04-09', passages: [long] }),
		change({ day: '2017-04-08', passages: [long] }),
	]);
	expect(days.map(({ isCut, pieces }) => [isCut, pieces.length])).toEqual([
		[false, 1],
		[true, 0],
	]);
});

test.each<[name: string, days: readonly string[], fields: Fields, history: object | undefined]>([
	['no change', [], {}, undefined],
	[
		'a change',
		['2017-04-08'],
		{},
		{ date: { text: 'April 8, 2017' }, earlier: undefined, href: '/articles/2017/own/changes/' },
	],
	['two', ['2017-04-09', '2017-04-08'], {}, { date: { text: 'April 9, 2017' }, earlier: 'and once before' }],
	['four', ['2017-04-09', '2017-04-08', '2017-04-07', '2017-04-06'], {}, { earlier: 'and 3 times before' }],
	['changes that are hidden', [], { hideHistory: 'true' }, { isHidden: true }],
])('an article with %s', (_, days, fields, history) => {
	const built = builtWith(
		days.map((day) => change({ day })),
		fields,
	);
	const [page] = built.archive.articles;
	const view = page && buildArticleView(built, page);
	if (history === undefined) expect(view?.history).toBeUndefined();
	else expect(view?.history).toMatchObject(history);
	expect(listPages(built).includes('/articles/2017/own/changes/')).toBe(days.length > 0);
});

test('nothing is said of hidden changes where no article shows them', () => {
	const built = archiveOf([article('2017/own', { hideHistory: 'true' })]);
	const [page] = built.archive.articles;
	expect(page && buildArticleView(built, page).history).toBeUndefined();
});

function viewOf(changes: readonly ArticleChange[]) {
	return buildChangesView(builtWith(changes), id);
}

function builtWith(changes: readonly ArticleChange[], fields: Fields = {}) {
	const built = archiveOf([article('2017/own', { title: 'Own', ...fields }), archiveFacts({ history: 'true' })]);
	return { ...built, history: new Map(changes.length === 0 ? [] : [[id, changes]]) };
}

function change(facts: Partial<ArticleChange>): ArticleChange {
	return { day: '2017-04-08', added: 1, removed: 0, notes: [], passages: [passage('text', 'new')], ...facts };
}

function passage(part: ArticleChange['passages'][number]['part'], text: string): ArticleChange['passages'][number] {
	return { ...stayed, part, runs: [{ type: 'added', text }] };
}

function tell(piece: Piece): string {
	if (piece.type === 'gap') return '…';
	return piece.type === 'part' ? `(${piece.name})` : piece.runs.map(({ text }) => text).join('');
}
