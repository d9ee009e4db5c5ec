import { expect, test } from 'vitest';
import { createDates } from '../site/dates.ts';
import { article, type Fields } from '../testing/build-content.ts';
import { findChanges, type ArticleChange } from './article-changes.ts';
import { readState } from './read-state.ts';
import { createWordCutter } from './word-cutter.ts';

type Saved = readonly [fields: Fields, body: string];
const wrong = { date: '2017-04-08', type: 'correction', text: 'It was March 14.' };

// A change is told as what was added and removed, the notes that came with it, and the parts that it is in.
test.each<[name: string, before: Saved, after: Saved, told: string | undefined]>([
	['nothing', [{}, 'One.'], [{}, 'One.'], undefined],
	[
		'what only machines and lists see',
		[{}, 'One.'],
		[{ topics: ['x'], updated: '2018', rights: 'All' }, 'One.\n'],
		undefined,
	],
	['mark-up', [{}, 'One [link](https://a.example/).'], [{}, '**One** link.'], undefined],
	['a word', [{}, 'One two three.'], [{}, 'One four three.'], '+1 -1 [] text'],
	['punctuation', [{}, 'One two, three.'], [{}, 'One two; three.'], '+0 -0 [] text'],
	[
		'the headline and the date',
		[{ title: 'A' }, ''],
		[{ title: 'B', date: '2017-04-07' }, ''],
		'+3 -1 [] title,title,date',
	],
	['a correction', [{}, 'March 13.'], [{ corrections: [wrong] }, 'March 14.'], '+1 -1 [It was March 14.] text'],
	['a correction alone', [{}, ''], [{ corrections: [wrong] }, ''], '+0 -0 [It was March 14.] '],
	[
		'a correction that is mended',
		[{ corrections: [wrong] }, ''],
		[{ corrections: [{ ...wrong, text: 'It was March 15.' }] }, ''],
		'+1 -1 [] notes',
	],
	['one that is taken out', [{ corrections: [wrong] }, ''], [{}, ''], '+0 -8 [] notes'],
	[
		'a second one',
		[{ corrections: [wrong] }, ''],
		[{ corrections: [wrong, { ...wrong, text: 'And May.' }] }, ''],
		'+0 -0 [And May.] ',
	],
	['an update', [{}, ''], [{ updates: [{ date: '2018', text: 'More.' }] }, ''], '+0 -0 [More.] '],
])('%s', (_, before, after, told) => {
	const changes = changesOf(['2017-04-07', before], ['2017-04-08', after]);
	expect(changes.map(tell)).toEqual(told === undefined ? [] : [`2017-04-08 ${told}`]);
});

test('the newest change is first, days without a change are none, and one version has none', () => {
	const saved = ['One.', 'One two.', 'One two.', 'One.'].map((body, day) => [`2017-04-0${day}`, [{}, body]] as const);
	expect(changesOf(...saved).map(tell)).toEqual(['2017-04-03 +0 -1 [] text', '2017-04-01 +1 -0 [] text']);
	expect(changesOf(...saved.slice(0, 1))).toEqual([]);
	expect(changesOf()).toEqual([]);
});

function changesOf(...versions: readonly (readonly [day: string, saved: Saved])[]): ArticleChange[] {
	const context = { nameOf: () => undefined, dates: createDates('en') };
	const read = versions.flatMap(([day, [fields, body]]) => {
		const file = article('2017/a', fields, body);
		const state = readState(file.path, file.text, context);
		return state === undefined ? [] : [{ day, words: state.words }];
	});
	return findChanges(read, createWordCutter('en'));
}

function tell({ day, added, removed, notes, passages }: ArticleChange): string {
	const texts = notes.map(({ text }) => text).join();
	return `${day} +${added} -${removed} [${texts}] ${passages.map(({ part }) => part).join()}`;
}
