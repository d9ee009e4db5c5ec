import { expect, test } from 'vitest';
import { parseBlobs } from './git-blobs.ts';

test.each<[name: string, output: string | Buffer, texts: Record<string, string> | undefined]>([
	['nothing', '', {}],
	['texts with any bytes in them', blob('a', 'é\n\nb blob 3\n') + blob('b', ''), { a: 'é\n\nb blob 3\n', b: '' }],
	['a text that is too long', blob('a', 'x'.repeat(1_000_001)) + blob('b', 'y'), { b: 'y' }],
	['what is no text', blob('a', '\0') + blob('b', 'y'), { b: 'y' }],
	['what is not in UTF-8', Buffer.from([...Buffer.from('a blob 1\n'), 0xff, 0x0a]), {}],
	['a text that is not there', `${blob('a', 'x')}b missing\n`, undefined],
	['an answer without its end', `${blob('a', 'x')}b blo`, undefined],
])('%s', (_, output, texts) => {
	const parsed = parseBlobs(Buffer.from(output));
	expect(parsed && Object.fromEntries(parsed)).toEqual(texts);
});

function blob(id: string, text: string): string {
	return `${id} blob ${Buffer.byteLength(text)}\n${text}\n`;
}
