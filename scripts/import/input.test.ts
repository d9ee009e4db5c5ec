import { expect, test } from 'vitest';
import { decodeInput, kindOfInput } from './input.ts';

test.each([
	['a.md', 'Text', 'post'],
	['a.html', '---\ntitle: a\n---\n<p>', 'post'],
	['a.html', 'Text', 'page'],
	['-', '<!-- saved --><!doctype html><p>', 'page'],
	['-', '<p>Text</p>', 'page'],
	['-', '+++\ntitle = "a"\n+++\n', 'post'],
	['a.txt', 'Text <p>', 'report'],
	['-', '--- still text', 'report'],
])('%s with %j is a %s', (path, text, kind) => {
	expect(kindOfInput({ label: path, path, text })).toBe(kind);
});

test.each<[as: string, bytes: Uint8Array, text: string | undefined]>([
	['UTF-8', Buffer.from('é'), 'é'],
	[
		'the encoding that a page names',
		Buffer.from('<meta charset="windows-1252">\u00e9', 'latin1'),
		'<meta charset="windows-1252">é',
	],
	['an encoding that nobody names', Buffer.from('\u00e9', 'latin1'), undefined],
	['an encoding that nobody knows', Buffer.from('<meta charset=nonsense>\u00e9', 'latin1'), undefined],
	['no text', Buffer.from('a\0b'), undefined],
])('%s', (_as, bytes, text) => {
	expect(decodeInput(bytes)).toBe(text);
});
