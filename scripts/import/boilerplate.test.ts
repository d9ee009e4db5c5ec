import { expect, test } from 'vitest';
import { boilerplateOf } from './boilerplate.ts';

test.each<[text: string, what: string]>([
	['Do you have a strange tale, a story or a tip? E-mail', 'a call for stories'],
	['Have a news tip? Write to tips@paper.example.', 'a call for stories'],
	['E-mail the reporter at roe@paper.example', 'an address for letters'],
	['Follow Jane Roe on Twitter: @janeroe', 'an invitation to follow'],
	['Like us on Facebook', 'an invitation to follow'],
	['Sign up for our daily newsletter.', 'an invitation to subscribe'],
	['Read more: the whole story', 'a pointer to other pages'],
	['ADVERTISEMENT', 'an advertisement'],
	['Share this story', 'a button'],
	['Copyright 2017 The Paper. All rights reserved.', 'a copyright notice'],
	['This material may not be published, broadcast, rewritten or redistributed.', 'a copyright notice'],
	['___', 'a line of signs'],
	['-30-', 'a line of signs'],
])('%s', (text, what) => {
	expect(boilerplateOf(text)).toBe(what);
});

test.each([
	'Follow the money, he said.',
	'Related proceedings are pending in New York, where the court has sealed the order, and in two other districts, where it was never sealed.',
	'He asked: "Do you have a story to tell?"',
	'Contact between the agency and the company ended in March.',
	'Watchdogs were not told.',
	`Copyright ${'was at issue. '.repeat(40)}`,
	'Sharing it was a crime, the agency said.',
])('"%s" belongs to the report', (text) => {
	expect(boilerplateOf(text)).toBeUndefined();
});
