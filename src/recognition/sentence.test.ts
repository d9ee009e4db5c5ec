import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../testing/holds.ts';
import { sentenceAround, sentenceStarts, type Sentence } from './sentence.ts';

test.each<[text: string, before: string, after: string]>([
	['CBP', '', ''],
	['First. Then CBP came. Last.', 'Then ', ' came.'],
	['CBP came. Last.', '', ' came.'],
	['   CBP came.', '', ' came.'],
	['First! Did CBP come? Last.', 'Did ', ' come?'],
	['He left the U.S. before CBP came. Last.', 'He left the U.S. before ', ' came.'],
	['In the U.S. CBP acts. Last.', 'In the U.S. ', ' acts.'],
	['First. Doe v. CBP came to N.D. Cal. on Apr. 7. Last.', 'Doe v. ', ' came to N.D. Cal. on Apr. 7.'],
	['First. Twitter, Inc. sued CBP as No. 5. Last.', 'Twitter, Inc. sued ', ' as No. 5.'],
	['First. Mr. Doe and Sen. Wyden asked CBP. Last.', 'Mr. Doe and Sen. Wyden asked ', '.'],
	['First.   CBP came.   ', '', ' came.'],
	['“Stop,” CBP said. Last.', '“Stop,” ', ' said.'],
])('in %j the sentence around CBP is %j + CBP + %j', (text, before, after) => {
	expect(around(text)).toEqual({ before, surface: 'CBP', after });
});

test('a long sentence is cut between words on either side, and says so', () => {
	const { before, after } = around(`${'word '.repeat(100)}CBP${' tail'.repeat(100)}`);
	expect(before).toMatch(/^… (word )+$/);
	expect(after).toMatch(/^( tail)+ …$/);
	expect(before.length).toBeLessThanOrEqual(282);
	expect(after.length).toBeLessThanOrEqual(282);
	expect(before.length).toBeGreaterThan(270);
	expect(after.length).toBeGreaterThan(270);
});

test('a sentence of 280 characters on a side is not cut', () => {
	const side = 'x'.repeat(279);
	expect(around(`${side} CBP ${side}`)).toEqual({ before: `${side} `, surface: 'CBP', after: ` ${side}` });
});

test('a sentence is a piece of its text, with the mention where it was', () => {
	const piece = fc.constantFrom('word', ' ', '. ', '.', '? ', 'U.S. ', 'v. ', '\n', '“', '”', 'No. ', 'é');
	const side = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
	holds(
		fc.property(side, side, (left, right) => {
			const text = `${left}CBP${right}`;
			const { before, surface, after } = sentenceAround(text, left.length, left.length + 3, sentenceStarts(text, 'en'));
			expect(surface).toBe('CBP');
			expect(left.endsWith(before)).toBe(true);
			expect(right.startsWith(after)).toBe(true);
		}),
	);
});

function around(text: string): Sentence {
	const start = text.indexOf('CBP');
	return sentenceAround(text, start, start + 3, sentenceStarts(text, 'en'));
}
