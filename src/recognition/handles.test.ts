import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../testing/holds.ts';
import { findDeclaredHandles, findHandles } from './handles.ts';

test.each<[text: string, handles: string[]]>([
	['@ALT_uscis said', ['alt_uscis']],
	['@ALT_USCIS, @Alt_CDC and @AltUSEPA', ['alt_uscis', 'alt_cdc', 'altusepa']],
	['(@ALT_uscis)', ['alt_uscis']],
	['“@ALT_uscis”', ['alt_uscis']],
	["@ALT_uscis's and @ALT_uscis’s", ['alt_uscis', 'alt_uscis']],
	['of @ALT_uscis.', ['alt_uscis']],
	['@ALT_uscis: a post', ['alt_uscis']],
	['@ALT_uscis.com is no handle but this is: @ALT_uscis', ['alt_uscis', 'alt_uscis']],
	['RT@ALT_uscis RT @ALT_uscis rt:@ALT_uscis', ['alt_uscis', 'alt_uscis', 'alt_uscis']],
	['＠ALT_uscis', ['alt_uscis']],
	// A full stop in front shows a reply to everybody.
	['.@ALT_uscis says: “.@Alt_CDC”', ['alt_uscis', 'alt_cdc']],
	['@_', ['_']],
	['@0123456789', ['0123456789']],
	['@abcdefghijklmnopqrst', ['abcdefghijklmnopqrst']],
	['日本@ALT_uscis語', ['alt_uscis']],
	['@Name@Mastodon.Social and @name.bsky.social.', ['name@mastodon.social', 'name.bsky.social']],
	['@name@mastodon.social.', ['name@mastodon.social']],
	['@a@b.social', ['a@b.social']],
])('%j speaks of %j', (text, handles) => {
	expect(findHandles(text).map((mention) => mention.handle)).toEqual(handles);
});

test.each([
	'no sign at all',
	'tips@cbp.dhs.gov',
	'first.last@cbp.dhs.gov',
	'mailto:a@b.gov',
	'https://twitter.com/@ALT_uscis',
	'https://medium.com/@name/story',
	'npm i @scope/name',
	'npm i @1scope/name',
	'@abcdefghijklmnopqrstu',
	'@name@example.org',
	'@name@mail.example.com',
	'@name@server.test',
	'@@name',
	'#@name',
	'$@name',
	'word@name',
	'1@name',
	'_@name',
	'SMART@name',
	'The end.@name',
	'..@name',
	'/.@name',
	'@',
	'@ name',
	'@-name',
	'@éclair',
	'@name://x',
	'@name@',
])('%j has no handle in it', (text) => {
	expect(findHandles(text)).toEqual([]);
});

test('a handle is found where it stands, with its sign', () => {
	expect(findHandles('By 😀 @ALT_uscis.')).toEqual([{ handle: 'alt_uscis', start: 6, end: 16 }]);
});

test('what is found stands in the text as it was found, from left to right', () => {
	const piece = fc.constantFrom(
		'@',
		'＠',
		'a',
		'ALT_uscis',
		'.',
		'_',
		'-',
		' ',
		'bsky.social',
		'/',
		'é',
		':',
		'RT',
		'😀',
	);
	holds(
		fc.property(
			fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
			(text) => {
				let last = 0;
				for (const { handle, start, end } of findHandles(text)) {
					expect(text.slice(start, end)).toMatch(/^[@＠]/);
					expect(text.slice(start + 1, end).toLowerCase()).toBe(handle);
					expect(start).toBeGreaterThanOrEqual(last);
					last = end;
				}
			},
		),
		500,
	);
});

const declared = new Map([
	['nunes', 'account/nunes'],
	['nunes.alt', 'account/nunes-alt'],
	['x-y', 'account/x-y'],
	['éclair', 'account/eclair'],
]);

test.each([
	['@nunes.alt wrote', ['@nunes.alt account/nunes-alt']],
	['said @nunes. Then', ['@nunes account/nunes']],
	['@x-y and @Éclair', ['@x-y account/x-y', '@Éclair account/eclair']],
	['.@x-y', ['@x-y account/x-y']],
	['@nunesx', []],
	['@nunes/pkg', []],
	['mail@nunes.alt', []],
])('of the declared handles, "%s" has %j', (text, expected) => {
	const found = findDeclaredHandles(text, declared);
	expect(found.map(({ target, start, end }) => `${text.slice(start, end)} ${target}`)).toEqual(expected);
});
