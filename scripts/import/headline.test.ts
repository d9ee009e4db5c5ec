import type { RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { blockOf } from './block.ts';
import { readHeadline } from './headline.ts';

test.each<[text: string, confidence: string | undefined]>([
	['Company: court steps in', 'certain'],
	['Who wants to know?', 'likely'],
	['It said so. It was right.', undefined],
	['It was '.repeat(40), undefined],
])('%s', (text, confidence) => {
	expect(readHeadline(blockOf(paragraph(text)))?.confidence).toBe(confidence);
});

test('a heading is one however it ends', () => {
	const heading: RootContent = {
		type: 'heading',
		depth: 2,
		children: [{ type: 'text', value: 'It said so. It was.' }],
	};
	expect(readHeadline(blockOf(heading))).toMatchObject({ value: 'It said so. It was.', confidence: 'certain' });
});

function paragraph(value: string): RootContent {
	return { type: 'paragraph', children: [{ type: 'text', value }] };
}
