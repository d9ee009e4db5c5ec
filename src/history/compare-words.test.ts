import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../testing/holds.ts';
import { compareWords, type WordRun } from './compare-words.ts';
import { createWordCutter } from './word-cutter.ts';

const english = createWordCutter('en');

// Runs are written as [-removed-]{+added+}.
test.each<[before: string, after: string, told: string]>([
	['the same words', 'the same words', 'the same words'],
	['', 'all new', '{+all new+}'],
	['all gone', '', '[-all gone-]'],
	['sent on March 13 by fax', 'sent on March 14 by fax', 'sent on March [-13-]{+14+} by fax'],
	['had 150,000 followers', 'had 152,000 followers', 'had [-150,000-]{+152,000+} followers'],
	['one word here', 'one more word here', 'one {+more +}word here'],
	['the old grey agency said so', 'the new red agency said so', 'the [-old grey-]{+new red+} agency said so'],
	['He said “no” to all of it.', 'He said “yes” to all of it.', 'He said “[-no-]{+yes+}” to all of it.'],
	['It ended. It began.', 'It ended, it began.', 'It ended[-. It-]{+, it+} began.'],
	['the cat sat', 'a dog ran', '[-the cat sat-]{+a dog ran+}'],
	[
		'Is the answer in it?',
		'Nobody from the press was ever told of this, said one who ran the account.',
		'[-Is the answer in it?-]{+Nobody from the press was ever told of this, said one who ran the account.+}',
	],
	['政府要求交出姓名，一天后撤回。', '政府要求交出姓名，两天后撤回。', '政府要求交出姓名，[-一天后-]{+两天后+}撤回。'],
	['سحبت الطلب بعد يوم واحد', 'سحبت الطلب بعد يومين', 'سحبت الطلب بعد [-يوم واحد-]{+يومين+}'],
	['a 👩‍👩‍👧 b c d', 'a 👩‍👩‍👦 b c d', 'a [-👩‍👩‍👧-]{+👩‍👩‍👦+} b c d'],
])('%s | %s', (before, after, told) => {
	expect(compareWords(before, after, english).map(tell).join('')).toBe(told);
});

test('what stayed and was removed is the old text, what stayed and was added the new one', () => {
	const text = fc.oneof(
		fc
			.array(fc.constantFrom('the', 'court', 'said', ',', '. ', ' ', '“', 'é', '法', 'نعم'))
			.map((words) => words.join('')),
		fc.string({ unit: 'grapheme' }),
	);
	holds(
		fc.property(text, text, (before, after) => {
			const runs = compareWords(before, after, english);
			expect(textWithout(runs, 'added')).toBe(before);
			expect(textWithout(runs, 'removed')).toBe(after);
			expect(runs.filter((run) => run.text === '')).toEqual([]);
			expect(runs.filter((run, place) => run.type === runs[place - 1]?.type)).toEqual([]);
		}),
	);
});

test.each<[name: string, before: string, after: string]>([
	['one word a hundred thousand times', 'a '.repeat(100_000), 'a b '.repeat(50_000)],
	['nothing in common', words(0, 3000), words(3000, 6000)],
	['two words a thousand times, shifted', 'a b '.repeat(2000), 'b a c '.repeat(1500)],
	['no word ends', 'x'.repeat(19_000), 'x'.repeat(19_001)],
	['marks above marks', 'a\u0301'.repeat(9000), 'a\u0301\u0301'.repeat(6000)],
])('a comparison ends soon: %s', (_, before, after) => {
	const start = performance.now();
	const runs = compareWords(before, after, english);
	expect(textWithout(runs, 'added')).toBe(before);
	expect(performance.now() - start).toBeLessThan(1000);
});

function words(from: number, to: number): string {
	return Array.from({ length: to - from }, (_, index) => `w${from + index}`).join(' ');
}

function textWithout(runs: readonly WordRun[], left: WordRun['type']): string {
	return runs.map(({ type, text }) => (type === left ? '' : text)).join('');
}

function tell({ type, text }: WordRun): string {
	return type === 'same' ? text : type === 'removed' ? `[-${text}-]` : `{+${text}+}`;
}
