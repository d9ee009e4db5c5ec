import { expect, test } from 'vitest';
import { readFlags } from './read-flags.ts';
import type { FieldForm, RecordField } from './record-fields.ts';

const text: FieldForm = { type: 'text', example: '…', words: [] };
const fields = [
	field('title', text),
	field('handle', text),
	field('byline', { type: 'list', item: text }),
	field('source', { type: 'group', parts: [] }),
	field('events', { type: 'list', item: { type: 'group', parts: [] } }),
];

test.each<[args: readonly string[], values: object, words?: readonly string[]]>([
	[[], {}],
	[['--title', 'A'], { title: 'A' }],
	[['--title=--A'], { title: '--A' }],
	[['--title', '-1 degrees'], { title: '-1 degrees' }],
	[['--title', ''], { title: '' }],
	[['--title', ' A\n  B '], { title: 'A B' }],
	[['--byline', 'A'], { byline: ['A'] }],
	[['--byline', 'A', '--byline', 'B, C'], { byline: ['A', 'B, C'] }],
	[['--handle', '@ALT_uscis'], { handle: 'ALT_uscis' }],
	[['folder', '--title', 'A', 'more'], { title: 'A' }, ['folder', 'more']],
])('%j is read', (args, values, words = []) => {
	expect(readFlags(args, fields)).toEqual({ values, words, faults: [] });
});

test.each<[args: readonly string[], fault: string]>([
	[['--titel', 'A'], 'There is no flag --titel. Did you mean --title?'],
	[['--colour', 'A'], 'There is no flag --colour.'],
	[['-t'], 'There is no flag -t.'],
	[['--title'], '--title has no value. Type it behind the flag: --title "…"'],
	[['--title', '--byline=A'], '--title has no value. Type it behind the flag: --title "…"'],
	[['--title', 'A', '--title', 'B'], '--title is there twice, and it can have only one value.'],
	[
		['--source', 'A'],
		'--source has several parts, so it cannot be a flag. Write it into the file, where it is explained.',
	],
	[
		['--events=A'],
		'--events has several parts, so it cannot be a flag. Write it into the file, where it is explained.',
	],
])('%j is refused', (args, fault) => {
	expect(readFlags(args, fields).faults).toEqual([fault]);
});

function field(name: string, form: FieldForm): RecordField {
	return { name, meaning: '', choice: '', isRequired: false, form };
}
