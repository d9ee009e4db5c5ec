import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { externalIds, oneOf, partialDate, text, texts } from '../schemas/fields.ts';
import { at } from '../testing/build-content.ts';
import { checkShape } from './check-shape.ts';
import { contentFile } from './content-file.ts';
import { readYaml } from './yaml-record.ts';

const schema = z
	.strictObject({
		title: text,
		date: partialDate.optional(),
		level: oneOf(['federal', 'state', 'local']).optional(),
		topics: texts,
		source: z.strictObject({ name: text, url: text.optional() }).optional(),
		parties: z.array(z.strictObject({ name: text, role: oneOf(['issuer', 'target']) })).default([]),
		externalIds,
	})
	.refine((record) => record.title !== 'forbidden', { path: ['title'], error: 'Write another title.' });

test('a record that fits comes back with its defaults', () => {
	expect(check('title: T')).toEqual({ title: 'T', topics: [], parties: [], externalIds: {} });
});

test.each<[as: string, yaml: string, told: string[]]>([
	['a missing field', 'date: 2017', ['field-missing 2:1 The field "title" is missing. -> Add a line `title: …`.']],
	['no fields at all', '', ['field-missing 2:1 The field "title" is missing. -> Add a line `title: …`.']],
	[
		'a missing field in a part',
		'title: T\nsource:\n  url: x',
		['field-missing 4:3 The field "source.name" is missing. -> Add a line `name: …`.'],
	],
	[
		'a missing word, with the words to choose from',
		'title: T\nparties:\n  - {name: A, role: issuer}\n  - {name: B}',
		[
			'field-missing 5:5 The field "parties.2.role" is missing. -> Add a line `role: …`. The words for this field are: issuer, target.',
		],
	],
	[
		'a misspelt field',
		'titel: T\ntitle: T',
		[
			'field-unknown 2:1 There is no field "titel" in this kind of record, so its value would be lost. -> Did you mean "title"?',
		],
	],
	[
		'an unknown field',
		'title: T\nfollowers: 152000',
		[
			'field-unknown 3:1 There is no field "followers" in this kind of record, so its value would be lost. -> Delete the line, or look up the name of the field in the editors’ guide.',
		],
	],
	[
		'an unknown field in a part',
		'title: T\nsource: {name: AP, page: 3}',
		[
			'field-unknown 3:20 There is no field "source.page" in this kind of record, so its value would be lost. -> Delete the line, or look up the name of the field in the editors’ guide.',
		],
	],
	[
		'an empty field',
		'title:',
		['field-value 2:7 title: the empty value does not fit. -> Fill the field in, or delete its line.'],
	],
	[
		'an empty list',
		'title: T\ntopics:',
		['field-value 3:8 topics: the empty value does not fit. -> Fill the field in, or delete its line.'],
	],
	[
		'a day that is not in the calendar',
		'title: T\ndate: 2026-02-30',
		['field-value 3:7 date: "2026-02-30" does not fit. -> 2026-02 has 28 days.'],
	],
	[
		'a misspelt word',
		'title: T\nlevel: federl',
		[
			'field-value 3:8 level: "federl" does not fit. -> Did you mean "federal"? The words for this field are: federal, state, local.',
		],
	],
	[
		'a word of another list',
		'title: T\nlevel: county',
		['field-value 3:8 level: "county" does not fit. -> The words for this field are: federal, state, local.'],
	],
	['a list for a text', 'title: [T]', ['field-value 2:8 title: a list does not fit. -> Write one text, not a list.']],
	[
		'a text for a list',
		'title: T\ntopics: epa',
		[
			'field-value 3:9 topics: "epa" does not fit. -> Write a list: each item on a line of its own, with a dash and a space in front.',
		],
	],
	[
		'parts for a list',
		'title: T\ntopics: {a: b}',
		[
			'field-value 3:9 topics: a group of fields does not fit. -> Write a list: each item on a line of its own, with a dash and a space in front.',
		],
	],
	[
		'a text for parts',
		'title: T\nsource: AP',
		[
			'field-value 3:9 source: "AP" does not fit. -> Write the parts on lines of their own below the field, each as `name: value` and indented.',
		],
	],
	[
		'a text for free parts',
		'title: T\nexternalIds: Q1',
		[
			'field-value 3:14 externalIds: "Q1" does not fit. -> Write the parts on lines of their own below the field, each as `name: value` and indented.',
		],
	],
	[
		'an empty item of a list',
		'title: T\ntopics:\n  - a\n  -',
		['field-value 5:4 topics.2: the empty value does not fit. -> Fill the field in, or delete its line.'],
	],
	[
		'what only the record as a whole can tell',
		'title: forbidden',
		['field-value 2:8 title: "forbidden" does not fit. -> Write another title.'],
	],
	[
		'a text of sixty characters, whole',
		`title: T\ndate: ${'x'.repeat(60)}`,
		[
			`field-value 3:7 date: "${'x'.repeat(60)}" does not fit. -> Write a day as 2017-04-07, a month as 2017-04 or a year as 2017.`,
		],
	],
	[
		'a long text, cut off',
		`title: T\ndate: ${'x'.repeat(70)}`,
		[
			`field-value 3:7 date: "${'x'.repeat(60)}…" does not fit. -> Write a day as 2017-04-07, a month as 2017-04 or a year as 2017.`,
		],
	],
])('%s', (_as, yaml, told) => {
	expect(check(yaml)).toEqual(told);
});

test('everything that is wrong is told at once, each field once', () => {
	const yaml = 'title: ""\ndate: x\nlevel: y\nsource: {nam: AP}\nfoo: 1\nbar: 2';
	expect(JSON.stringify(check(yaml)).match(/field-\w+ \d+:\d+/g)).toEqual([
		'field-value 2:8',
		'field-value 3:7',
		'field-value 4:8',
		'field-missing 5:9',
		'field-unknown 5:10',
		'field-unknown 6:1',
		'field-unknown 7:1',
	]);
});

/** The record that was read, or its problems as "rule line:column message -> cure". */
function check(yaml: string): object {
	const record = readYaml(contentFile('a.md', ''), yaml, 2);
	if (Array.isArray(record)) throw new Error('The YAML of the test cannot be read.');
	const checked = checkShape(schema, record);
	if (!Array.isArray(checked)) return checked;
	return checked.map(
		({ rule, place, message, cure }) => `${rule} ${at(place).slice('a.md:'.length)} ${message} -> ${cure}`,
	);
}
