import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../testing/holds.ts';
import { buildExcerpt } from './excerpt.ts';

const numbers = Array.from({ length: 100 }, (_, index) => `w${String(index)}`);

test('a short text is shown whole, without its title', () => {
	expect(told(buildExcerpt('A title. The summons came.', 'A title', [[3]]))).toBe('The [summons] came.');
});

test('a long text is cut around what was asked for', () => {
	expect(told(buildExcerpt(numbers.join(' '), 'w0', [[50]]))).toBe(
		`… ${numbers.slice(46, 50).join(' ')} [w50] ${numbers.slice(51, 78).join(' ')} …`,
	);
});

test('the passage with the most different words is taken, not the one with the most', () => {
	const text = told(buildExcerpt(numbers.join(' '), 'w0', [[10, 11, 12, 70], [72]]));
	expect(text).toContain('[w70] w71 [w72]');
	expect(text).not.toContain('w10');
});

test('without a place the text begins at its beginning', () => {
	expect(told(buildExcerpt(numbers.join(' '), 'w0', []))).toBe(`${numbers.slice(1, 33).join(' ')} …`);
	expect(told(buildExcerpt(numbers.join(' '), 'w0', [[0]]))).toBe(`${numbers.slice(1, 33).join(' ')} …`);
});

test('whatever the places are, the words of an excerpt stand beside each other in the text', () => {
	holds(
		fc.property(fc.array(fc.array(fc.nat(120), { maxLength: 5 }), { maxLength: 4 }), (places) => {
			const parts = buildExcerpt(numbers.join(' '), 'w0 w1', places);
			const words = parts
				.map(({ text }) => text)
				.join('')
				.replaceAll('…', '')
				.trim();
			expect(numbers.slice(2).join(' ')).toContain(words);
			for (const part of parts) expect(part.isMarked ? part.text : '').not.toContain(' ');
		}),
	);
});

function told(parts: ReturnType<typeof buildExcerpt>): string {
	return parts.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');
}
