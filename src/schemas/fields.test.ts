import { expect, test } from 'vitest';
import {
	externalIds,
	keyword,
	oneOf,
	partialDate,
	prose,
	recordId,
	siteAddress,
	text,
	texts,
	webAddress,
	yesNo,
} from './fields.ts';

const fields = {
	siteAddress,
	text,
	prose,
	texts,
	keyword,
	partialDate,
	webAddress,
	yesNo,
	recordId,
	externalIds,
	oneOf: oneOf(['a', 'b']),
};
type FieldName = keyof typeof fields;

test.each<[name: FieldName, value: unknown, read: unknown]>([
	['text', 'U.S. Customs', 'U.S. Customs'],
	['text', '  around  ', 'around'],
	['text', '0123456789', '0123456789'],
	['prose', `"It's" he said, 'all' ("there")`, '“It’s” he said, ‘all’ (“there”)'],
	['prose', `"'Go,' he said"`, '“‘Go,’ he said”'],
	['prose', `agencies' -- "so"`, 'agencies’ -- “so”'],
	['prose', ' “as” it’s ', '“as” it’s'],
	['texts', undefined, []],
	['texts', ['a', ' b '], ['a', 'b']],
	['partialDate', '2017-04', '2017-04'],
	['webAddress', 'https://www.cbp.gov/', 'https://www.cbp.gov/'],
	['webAddress', 'http://localhost:4321/x?y=1#z', 'http://localhost:4321/x?y=1#z'],
	['text', 'a line\nand\tanother', 'a line and another'],
	['prose', 'a &mdash; b&#10;c&nbsp;d', 'a — b c d'],
	['prose', '&lt;b&gt; &amp;amp; &#xd800;', '<b> &amp; �'],
	['text', 'العربية\u200f, नमस्ते, 👩‍🚀', 'العربية\u200f, नमस्ते, 👩‍🚀'],
	['keyword', 'subpoenas', 'subpoenas'],
	['siteAddress', '/2017/04/twitter.html', '/2017/04/twitter.html'],
	['siteAddress', '/agencies/cbp', '/agencies/cbp'],
	['siteAddress', '/accounts/@alt_uscis/', '/accounts/@alt_uscis/'],
	['siteAddress', '/s%C3%A9/', '/s%C3%A9/'],
	['yesNo', 'true', true],
	['yesNo', 'false', false],
	['recordId', 'alt-uscis', 'alt-uscis'],
	['recordId', '18f', '18f'],
	['externalIds', undefined, {}],
	[
		'externalIds',
		{ wikidata: 'Q1', twitter: '1234567890123456789' },
		{ wikidata: 'Q1', twitter: '1234567890123456789' },
	],
	['oneOf', 'b', 'b'],
])('%s reads %j as %j', (name, value, read) => {
	expect(fields[name].safeParse(value)).toEqual({ success: true, data: read });
});

test.each([
	'',
	'/',
	'a/',
	'//a/',
	'/a//b/',
	'/a/../b/',
	'/%2e%2e/b/',
	'/a b/',
	'/?p=12',
	'/a/#b',
	'/%',
	'/a\\b',
	'/a%2Fb%3F',
	`/${'a'.repeat(201)}/`,
])('%j is no address of a page of this site', (address) => {
	expect(siteAddress.safeParse(address).success).toBe(false);
});

test.each<[name: FieldName, value: unknown, cure: string]>([
	['text', '', 'Fill the field in, or delete its line.'],
	['text', ' \n ', 'Fill the field in, or delete its line.'],
	['prose', ' ', 'Fill the field in, or delete its line.'],
	['text', 'a\bc', 'Delete the control characters, signs that cannot be seen.'],
	['text', '\u200b\u2060\u3164', 'Fill the field in, or delete its line.'],
	['prose', '&#8203;', 'Fill the field in, or delete its line.'],
	['prose', 'a &#27;[31m b', 'Delete the control characters, signs that cannot be seen.'],
	['text', 'a\uffff', 'Delete the control characters, signs that cannot be seen.'],
	[
		'keyword',
		'ü'.repeat(101),
		'Write a keyword of fewer than 101 letters: its page could not have so long an address.',
	],
	['texts', [''], 'Fill the field in, or delete its line.'],
	['partialDate', '2026-02-30', 'Write a day as 2017-04-07, a month as 2017-04 or a year as 2017.'],
	['webAddress', 'www.cbp.gov', 'Write the whole address, beginning with https://.'],
	['webAddress', '/agencies/cbp/', 'Write the whole address, beginning with https://.'],
	['webAddress', 'javascript:alert(1)', 'Write the whole address, beginning with https://.'],
	['webAddress', 'JavaScript://x/%0Aalert(1)', 'Write the whole address, beginning with https://.'],
	['webAddress', 'data:text/html,x', 'Write the whole address, beginning with https://.'],
	['webAddress', 'https://cbp.gov/\0', 'Write the whole address, beginning with https://, without spaces.'],
	['webAddress', 'https://cbp.gov/a b', 'Write the whole address, beginning with https://, without spaces.'],
	['webAddress', 'ftp://cbp.gov/', 'Write the whole address, beginning with https://.'],
	['webAddress', 'https:cbp.gov', 'Write the whole address, beginning with https://.'],
	['yesNo', 'yes', 'Write true or false.'],
	['yesNo', 'True', 'Write true or false.'],
	['recordId', 'agencies/cbp', 'Write the file name of the record without ".md": small letters, digits and hyphens.'],
	['recordId', '../cbp', 'Write the file name of the record without ".md": small letters, digits and hyphens.'],
	['recordId', 'CBP', 'Write the file name of the record without ".md": small letters, digits and hyphens.'],
	['recordId', '-cbp', 'Write the file name of the record without ".md": small letters, digits and hyphens.'],
	['recordId', 'cbp\n', 'Write the file name of the record without ".md": small letters, digits and hyphens.'],
	['externalIds', { wikidata: '' }, 'Fill the field in, or delete its line.'],
])('%s refuses %j: %s', (name, value, cure) => {
	expect(fields[name].safeParse(value).error?.issues.map((issue) => issue.message)).toEqual([cure]);
});
