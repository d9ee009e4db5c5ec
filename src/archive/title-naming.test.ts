import { expect, test } from 'vitest';
import { findNamings } from './title-naming.ts';

// Words are numbers; 9 stands in every text and so weighs nothing.

test.each<[as: string, text: number[], share: number | undefined]>([
	['the whole title', [5, 1, 2, 3, 5], 1],
	['the longest piece of it', [1, 2, 5, 2, 3, 5], 2 / 3],
	['a single word, which is no piece', [1, 5, 3], undefined],
	['its words in another order', [3, 2, 1], undefined],
	['a title that goes over the end of a paragraph', [1, 0, 2, 0, 3], undefined],
])('a text has %s', (_as, text, share) => {
	const [own, titled] = findNamings([[], [1, 2, 3]], [of([...text, 9]), of([9])], 9);
	// Each word of the title stands in one of two texts, or in none, and weighs the same.
	expect(own?.names.get(1)).toEqual(share === undefined ? undefined : expect.closeTo(share));
	expect(titled?.namedBy.get(0)).toEqual(own?.names.get(1));
});

test('what few texts have is the greater part of a title', () => {
	const [own] = findNamings([[], [1, 2, 3, 4]], [of([1, 2]), of([]), of([3, 4]), of([3, 4]), of([3])], 9);
	expect(own?.names.get(1)).toBeGreaterThan(0.5);
});

test('a text does not name itself', () => {
	expect(findNamings([[1, 2]], [of([1, 2])], 9)[0]?.names.size).toBe(0);
});

test('a title whose words many texts have names none of them', () => {
	const titles = [[1, 2], ...Array.from({ length: 40 }, () => [])];
	const namedIn = (count: number) =>
		findNamings(
			titles,
			titles.map((_, place) => of(place > 0 && place <= count ? [1, 2] : [3])),
			9,
		)[0]?.namedBy.size;
	expect([namedIn(2), namedIn(3)]).toEqual([2, 0]);
});

test('two words that very many titles have lead to none of them', () => {
	const titles = (count: number) => Array.from({ length: count }, () => [1, 2]);
	const namedIn = (count: number) =>
		findNamings([[], ...titles(count)], [of([1, 2]), ...titles(count).map(() => of([]))], 9)[0]?.names.size;
	expect([namedIn(50), namedIn(51)]).toEqual([50, 0]);
});

function of(words: readonly number[]): Int32Array {
	return Int32Array.from(words);
}
