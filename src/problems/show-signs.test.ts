import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../testing/holds.ts';
import { escapeSigns, showLines, showSigns } from './show-signs.ts';

test.each<[about: string, text: string, shown: string]>([
	['an escape sequence', 'a\u001b[31mb', 'a�[31mb'],
	['an escape sequence of one sign', 'a\u009b31mb', 'a�31mb'],
	['a bell and a backspace', '\u0007\b', '��'],
	['line breaks', 'a\r\n::error::b', 'a��::error::b'],
	['signs that turn the direction round', 'a\u202eb\u2066c\u200f', 'a�b�c�'],
	['a tab, letters with accents, Arabic and pictures', 'a\té ا 🦊', 'a\té ا 🦊'],
])('%s: what could change the terminal is shown as a sign', (_, text, shown) => {
	expect(showSigns(text)).toBe(shown);
});

test('lines stay lines', () => {
	expect(showLines('a\u001b\nb')).toBe('a�\nb');
});

test('JSON without such signs has the same data', () => {
	holds(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			const json = escapeSigns(JSON.stringify(text));
			expect(JSON.parse(json)).toBe(text);
			expect(showSigns(json)).toBe(json);
		}),
	);
});
