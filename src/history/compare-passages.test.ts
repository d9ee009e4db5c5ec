import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../testing/holds.ts';
import { comparePassages } from './compare-passages.ts';
import { createWordCutter } from './word-cutter.ts';

const english = createWordCutter('en');
const [one, two, three] = [
	'The court heard the case on Monday.',
	'Nobody else was there at all.',
	'An appeal will follow soon.',
];
const oneMended = 'The court heard the case on Tuesday.';

// A passage is written as [-removed-]{+added+}, with dots where passages that stayed are left out.
test.each<[name: string, before: readonly string[], after: readonly string[], told: readonly string[]]>([
	['nothing', [], [], []],
	['the same', [one, two], [one, two], []],
	['one mended', [one, two], [oneMended, two], ['The court heard the case on [-Monday-]{+Tuesday+}.…']],
	['one added between two', [one, three], [one, two, three], [`…{+${two}+}…`]],
	['one removed at the end', [one, two], [one], [`…[-${two}-]`]],
	['one exchanged for another', [one, two], [one, three], [`…[-${two}-]`, `{+${three}+}`]],
	[
		'one mended, one added before it',
		[one],
		[two, oneMended],
		[`{+${two}+}`, 'The court heard the case on [-Monday-]{+Tuesday+}.'],
	],
	[
		'one mended, one removed behind it',
		[one, two, three],
		[oneMended, three],
		['The court heard the case on [-Monday-]{+Tuesday+}.', `[-${two}-]…`],
	],
	['two that changed places', [one, two], [two, one], [`[-${one}-]…`, `…{+${one}+}`]],
])('%s', (_, before, after, told) => {
	expect(comparePassages(before, after, english).map(tell)).toEqual(told);
});

test('all words of both are told', () => {
	const paragraphs = fc.array(fc.constantFrom(one, two, three, oneMended, 'x', 'y z'), { maxLength: 12 });
	holds(
		fc.property(paragraphs, paragraphs, (before, after) => {
			const runs = comparePassages(before, after, english).map((passage) => passage.runs);
			const textOf = (left: string) =>
				runs.map((own) => own.map(({ type, text }) => (type === left ? '' : text)).join('')).filter(Boolean);
			// What is left out stayed, so both have lost the same.
			expect(without(before, textOf('added'))).toEqual(without(after, textOf('removed')));
		}),
	);
});

test.each<[name: string, before: readonly string[], after: readonly string[]]>([
	['every one of many mended', many('old'), many('new')],
	['many in one place', ['a', ...many('old').slice(0, 900)], ['a', ...many('new').slice(0, 90)]],
])('a comparison ends soon: %s', (_, before, after) => {
	const start = performance.now();
	expect(comparePassages(before, after, english).length).toBeGreaterThan(0);
	expect(performance.now() - start).toBeLessThan(1000);
});

function many(word: string): string[] {
	return Array.from({ length: 5000 }, (_, index) => `Paragraph ${index} has a ${word} word in the middle of it.`);
}

function without(all: readonly string[], told: readonly string[]): string[] {
	const left = [...told];
	return all
		.filter((text) => {
			const place = left.indexOf(text);
			if (place >= 0) left.splice(place, 1);
			return place < 0;
		})
		.toSorted();
}

function tell({ runs, isAfterGap, isBeforeGap }: ReturnType<typeof comparePassages>[number]): string {
	const words = runs.map(({ type, text }) =>
		type === 'same' ? text : type === 'removed' ? `[-${text}-]` : `{+${text}+}`,
	);
	return [isAfterGap ? '…' : '', ...words, isBeforeGap ? '…' : ''].join('');
}
