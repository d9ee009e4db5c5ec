import { expect, test } from 'vitest';
import { readPlainText } from './plain-text.ts';

test.each<[as: string, text: string, blocks: [line: number, text: string][]]>([
	[
		'paragraphs between empty lines',
		'One\ntwo.\n\n\nThree.',
		[
			[1, 'One two.'],
			[5, 'Three.'],
		],
	],
	[
		'a paragraph on each line',
		'One.\nTwo.\n',
		[
			[1, 'One.'],
			[2, 'Two.'],
		],
	],
	[
		'line breaks of every system',
		'\uFEFFOne.\r\n\r\nTwo.\r\rThree.',
		[
			[1, 'One.'],
			[3, 'Two.'],
			[5, 'Three.'],
		],
	],
	[
		'a head of single lines',
		'Head\nBy Jane Roe\nApril 7\n\nText.',
		[
			[1, 'Head'],
			[2, 'By Jane Roe'],
			[3, 'April 7'],
			[5, 'Text.'],
		],
	],
	[
		'a sentence that has "by" in it',
		'It was done\nby Twitter and\nothers.\n\nEnd.',
		[
			[1, 'It was done by Twitter and others.'],
			[5, 'End.'],
		],
	],
	[
		'spaces that cannot be seen',
		'A\u00a0b\tc \n\nd',
		[
			[1, 'A b c'],
			[3, 'd'],
		],
	],
	['nothing', ' \n\n', []],
])('%s', (_as, text, blocks) => {
	expect(readPlainText(text).map((block) => [block.line, block.text])).toEqual(blocks);
});

test('lines with bullets are a list', () => {
	expect(readPlainText('- One\n• Two\n\nEnd').map(({ node }) => node.type)).toEqual(['list', 'paragraph']);
});
