import { expect, test } from 'vitest';
import { contentFile } from './content-file.ts';

test.each<[as: string, text: string, kept: string]>([
	['Windows line breaks', 'a\r\nb\r\n', 'a\nb\n'],
	['old Macintosh line breaks', 'a\rb\r', 'a\nb\n'],
	['mixed line breaks', 'a\r\n\r\rb\n', 'a\n\n\nb\n'],
	['a byte order mark', '\uFEFF---\n', '---\n'],
	['a byte order mark inside the text', 'a\uFEFFb', 'a\uFEFFb'],
	['no last line break', 'a', 'a'],
	['nothing', '', ''],
])('text with %s', (_as, text, kept) => {
	expect(contentFile('agencies/cbp.md', text)).toEqual({ path: 'agencies/cbp.md', text: kept });
});
