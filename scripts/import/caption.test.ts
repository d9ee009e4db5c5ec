import { expect, test } from 'vitest';
import { readCaption } from './caption.ts';

test.each<[text: string, caption: string, credit: string | undefined, isFile: boolean]>([
	[
		'FILE - This May 2, 2016, photo shows a court. (AP Photo/Jane Roe)',
		'FILE - This May 2, 2016, photo shows a court.',
		'AP Photo/Jane Roe',
		true,
	],
	['A court. (REUTERS/Jane Roe)', 'A court.', 'REUTERS/Jane Roe', false],
	['A court. (Photo by Jane Roe/Getty Images)', 'A court.', 'Photo by Jane Roe/Getty Images', false],
	['Caption: A court.', 'A court.', undefined, false],
	['FILE - A court (old).', 'FILE - A court (old).', undefined, true],
])('%s', (text, caption, credit, isFile) => {
	expect(readCaption(text)).toEqual({ text: caption, credit, isFile });
});

test.each([
	'It said so, the paper reported. (Reuters)',
	'The photo was sealed.',
	'Customs and Border Protection (CBP)',
])('"%s" is no caption', (text) => {
	expect(readCaption(text)).toBeUndefined();
});
