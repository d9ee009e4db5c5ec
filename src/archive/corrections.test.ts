import { expect, test } from 'vitest';
import { article, contentOf } from '../testing/build-content.ts';
import { correctionSpans, findCorrections } from './corrections.ts';

const note = (date: string, text: string, type = 'correction') => ({ date, type, text });

test('corrections stand newest first, of one date in the order of articles and of their files', () => {
	const found = correctionsOf({
		'2017/b': [note('2018', 'B late'), note('2017-04', 'B one'), note('2017-04', 'B two')],
		'2017/a': [note('2017-04', 'A'), note('2017-04-07', 'A, to the day')],
		'2017/c': [],
	});
	expect(found.map(({ article: { id }, text }) => `${id}: ${text}`)).toEqual([
		'article/2017/b: B late',
		'article/2017/a: A, to the day',
		'article/2017/a: A',
		'article/2017/b: B one',
		'article/2017/b: B two',
	]);
});

const own = note('2017-04', 'It was March 14.');

test.each<[as: string, before: object[], after: object[]]>([
	['others are added', [note('2017-04', 'One')], [note('2018', 'Two')]],
	['the same words are added at another time', [note('2018', own.text)], []],
])('the id of a correction stays when %s', (_as, before, after) => {
	const found = correctionsOf({ '2017/a': [...before, own, ...after] });
	expect(found.find(({ date, text }) => date === own.date && text === own.text)?.anchor).toBe(anchorOf(own));
});

test.each<[as: string, changed: typeof own, isSame: boolean]>([
	['its type', { ...own, type: 'clarification' }, true],
	['a comma', { ...own, text: 'It was, March 14' }, true],
	['its words', { ...own, text: 'It was March 13.' }, false],
	['its date', { ...own, date: '2017-05' }, false],
])('the id of a correction after a change of %s is the same: %s', (_as, changed, isSame) => {
	expect(anchorOf(changed) === anchorOf(own)).toBe(isSame);
});

test('no two corrections of an article have one id, even if they say the same', () => {
	const anchors = correctionsOf({ '2017/a': [own, own, own] }).map(({ anchor }) => anchor);
	expect(anchors).toEqual(['', '-1', '-2'].map((end) => `${anchorOf(own)}${end}`));
});

test.each<[dates: string[], spans: string[]]>([
	[Array<string>(300).fill('2017'), []],
	[
		[...Array<string>(300).fill('2017'), '2018-04'],
		['2018', '2017'],
	],
	[
		[...Array<string>(200).fill('2017-04'), ...Array<string>(200).fill('2017-05')],
		['2017-05', '2017-04'],
	],
])('corrections are cut into spans of time where they are too many', (dates, spans) => {
	const notes = dates.map((date, index) => note(date, `It was ${index}.`));
	expect(correctionSpans(correctionsOf({ '2017/a': notes }))).toEqual(spans);
});

function anchorOf(correction: typeof own): string | undefined {
	return correctionsOf({ '2017/a': [correction] })[0]?.anchor;
}

function correctionsOf(byArticle: Readonly<Record<string, readonly object[]>>) {
	const files = Object.entries(byArticle).map(([slug, corrections]) => article(slug, { corrections }));
	return findCorrections(contentOf(files).articles);
}
