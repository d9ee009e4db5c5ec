import { expect, test } from 'vitest';
import { readLabel } from './label.ts';

test.each<[line: string, facts: object]>([
	['Headline: A court', { title: { value: 'A court' } }],
	['Author: Jane Roe and John Doe', { byline: { value: ['Jane Roe', 'John Doe'] } }],
	['Date: 2017-04', { date: { value: '2017-04' } }],
	['Location: ROME', { dateline: { value: 'ROME' } }],
	['Source: The Paper', { source: { value: { name: 'The Paper' }, confidence: 'certain' } }],
	[
		'URL: https://www.paper.example/a',
		{ source: { value: { name: 'paper.example', url: 'https://www.paper.example/a' }, confidence: 'likely' } },
	],
	['https://paper.example/a', { source: { value: { name: 'paper.example' } } }],
	['License: CC BY 4.0', { rights: { value: 'CC BY 4.0' } }],
])('%s', (line, facts) => {
	expect(readLabel(line, 'it')).toMatchObject(facts);
});

test.each(['Company: court steps in', 'Date: soon', 'URL: nowhere', 'A line'])('"%s" is no label', (line) => {
	expect(readLabel(line, 'it')).toBeUndefined();
});
