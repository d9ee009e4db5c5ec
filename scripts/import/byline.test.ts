import { expect, test } from 'vitest';
import { readByline } from './byline.ts';

test.each<[line: string, names: string[], outlet?: string]>([
	['By Jane Roe', ['Jane Roe']],
	["BY JANE ROE AND JOHN O'DOE", ['Jane Roe', "John O'Doe"]],
	['By Jane Roe, Associated Press', ['Jane Roe'], 'The Associated Press'],
	['By JOHN McDOE | Reuters', ['JOHN McDOE'], 'Reuters'],
	['By Jane Roe, John Doe and Ann Poe, Staff Writers', ['Jane Roe', 'John Doe', 'Ann Poe']],
	['By The Associated Press', [], 'The Associated Press'],
	['By John Q. Doe Jr.', ['John Q. Doe Jr.']],
])('%s', (line, names, outlet) => {
	expect(readByline(line)).toEqual({ names, outlet });
});

test.each(['By Friday, the court had ruled.', 'Jane Roe', 'By design it is secret', 'By then it was over!'])(
	'"%s" is no byline',
	(line) => {
		expect(readByline(line)).toBeUndefined();
	},
);
