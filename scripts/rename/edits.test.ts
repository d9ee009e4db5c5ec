import { expect, test } from 'vitest';
import { applyEdits } from './edits.ts';

test('edits are made at their places, in any order, and their lines are told', () => {
	const text = 'a: old\r\nb: x\r\nc: old old\r\n';
	const edits = [...text.matchAll(/old/g)].map(({ index }) => ({ start: index, end: index + 3, text: 'newer' }));
	expect(applyEdits(text, edits.toReversed())).toEqual({
		text: 'a: newer\r\nb: x\r\nc: newer newer\r\n',
		lines: [
			{ line: 1, text: 'a: newer' },
			{ line: 3, text: 'c: newer newer' },
		],
	});
});

test('a line that is added is told, not the one behind it', () => {
	expect(applyEdits('a\nb\n', [{ start: 2, end: 2, text: 'x:\n  - y\n' }]).lines).toEqual([{ line: 3, text: '- y' }]);
});
