import { Ajv, type ValidateFunction } from 'ajv';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { externalIds, oneOf, partialDate, prose, recordId, text, texts, webAddress, yesNo } from './fields.ts';
import { textColour } from './colour.ts';
import { buildJsonSchema } from './json-schema.ts';

const schema = z.strictObject({
	title: prose,
	date: partialDate.optional(),
	kind: oneOf(['summons', 'other']).default('other'),
	topics: texts,
	record: recordId.optional(),
	link: webAddress.optional(),
	draft: yesNo.default(false),
	accent: textColour('#8a1a1a', '#fdfcf8').optional(),
	ids: externalIds,
	source: z.strictObject({ name: text, date: partialDate.optional() }).optional(),
	steps: z.array(z.strictObject({ date: partialDate })).default([]),
});
const meanings = new Map([
	['', 'A record.'],
	['title', 'The headline.'],
	['source.name', 'Its name.'],
	['steps', 'Each step.'],
	['steps.date', 'When.'],
]);
const json = buildJsonSchema(schema, meanings);

describe('what the reader takes as text is right however YAML reads it', () => {
	test.each([
		'title: A headline',
		'title: 1984',
		'title: >\n  Two\n  lines\n',
		'title: |\n  Two\n  lines\n',
		'title: true',
		'{ title: a, date: 2017 }',
		'{ title: a, date: 2017-04 }',
		'{ title: a, date: 2017-04-07 }',
		'{ title: a, date: "2017-04-07" }',
		'{ title: a, kind: summons }',
		'{ title: a, topics: [a, 2017] }',
		'{ title: a, record: 911 }',
		'{ title: a, draft: true }',
		'{ title: a, draft: "false" }',
		'{ title: a, ids: { twitter: 823950814163697666 } }',
		'{ title: a, source: { name: 538 } }',
		'{ title: a, steps: [{ date: 2017 }] }',
		'{ title: a, link: "http://x.example/a" }',
		'{ title: a, accent: "#8A1A1A" }',
	])('%s', (yaml) => {
		expect(schema.safeParse(parse(yaml, { schema: 'failsafe' })).success).toBe(true);
		expect(faults(yaml)).toEqual([]);
	});
});

describe('what the reader refuses is wrong', () => {
	test.each([
		['{ date: 2017 }', ' required'],
		['title: ""', '/title minLength'],
		['title: [a]', '/title type'],
		[String.raw`title: "a\u0007"`, '/title pattern'],
		['{ title: a, titel: b }', ' additionalProperties'],
		['{ title: a, date: 2017-13 }', '/date pattern'],
		['{ title: a, date: 2017-04-32 }', '/date pattern'],
		['{ title: a, date: 20174 }', '/date maximum'],
		['{ title: a, date: April 2017 }', '/date pattern'],
		['{ title: a, kind: subpoena }', '/kind enum'],
		['{ title: a, topics: one }', '/topics type'],
		['{ title: a, record: CBP.md }', '/record pattern'],
		['{ title: a, link: x.example }', '/link pattern'],
		['{ title: a, draft: yes }', '/draft enum'],
		['{ title: a, source: { url: b } }', '/source required'],
		['{ title: a, steps: [{ date: soon }] }', '/steps/0/date pattern'],
	])('%s', (yaml, fault) => {
		expect(schema.safeParse(parse(yaml, { schema: 'failsafe' })).success).toBe(false);
		expect(faults(yaml)).toContain(fault);
	});
});

test('fields are explained by their paths, and lists by their name alone', () => {
	expect(json.description).toBe('A record.');
	expect(json.properties).toMatchObject({
		title: { description: 'The headline.' },
		source: { properties: { name: { description: 'Its name.' } } },
		steps: { description: 'Each step.', items: { properties: { date: { description: 'When.' } } } },
	});
	expect(json).not.toHaveProperty('properties.steps.items.description');
});

test('a field tells the cure that the build tells', () => {
	expect(json).toHaveProperty(
		'properties.date.patternErrorMessage',
		'Write a day as 2017-04-07, a month as 2017-04 or a year as 2017.',
	);
	expect(json).toHaveProperty('properties.link.patternErrorMessage', expect.stringContaining('https://'));
});

test('a word that is meant when nothing is typed is told, an empty list is not', () => {
	expect(json).toHaveProperty('properties.kind.default', 'other');
	expect(json).not.toHaveProperty('properties.topics.default');
});

/** The faults that a text editor would mark, as "place rule". */
function faults(yaml: string): string[] {
	const validate: ValidateFunction = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(json);
	validate(parse(yaml));
	return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}
