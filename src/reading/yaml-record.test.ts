import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at } from '../testing/build-content.ts';
import { holds } from '../testing/holds.ts';
import type { Problem } from '../problems/problem.ts';
import { contentFile } from './content-file.ts';
import { readYaml, type FieldPath, type YamlRecord } from './yaml-record.ts';

const file = contentFile('a.md', '');

test.each<[as: string, yaml: string, value: unknown]>([
	['nothing', '', {}],
	['an empty line', '\n', {}],
	['a comment only', '# later\n', {}],
	['a leading zero', 'id: 0123456789', { id: '0123456789' }],
	['a number of 64 bits', 'id: 9007199254740993123', { id: '9007199254740993123' }],
	['a day that is not in the calendar', 'date: 2026-02-30', { date: '2026-02-30' }],
	['a day', 'date: 2017-04-07', { date: '2017-04-07' }],
	['a time', 'time: 11:45', { time: '11:45' }],
	[
		'the words of other types',
		'a: true\nb: no\nc: null\nd: ~\ne: .nan',
		{ a: 'true', b: 'no', c: 'null', d: '~', e: '.nan' },
	],
	['other notations of numbers', 'a: 0x10\nb: 1e3\nc: 1_000', { a: '0x10', b: '1e3', c: '1_000' }],
	['an empty field', 'a:\nb: ""', { a: '', b: '' }],
	['quotation marks', "a: \"x: y # z\"\nb: 'it''s'", { a: 'x: y # z', b: "it's" }],
	['remarks on lines of their own and behind lists', '# x\na: # y\n  - b\n', { a: ['b'] }],
	[
		'a number sign without a space before it, or between quotation marks',
		'a: x#y\nb: "x # y"',
		{ a: 'x#y', b: 'x # y' },
	],
	['lists', 'a: [x, y]\nb:\n- 1\n-  2', { a: ['x', 'y'], b: ['1', '2'] }],
	['parts', 'a: {b: 1}\nc:\n  d: 2', { a: { b: '1' }, c: { d: '2' } }],
	['a block of text', 'a: |\n  x\n  y\nb: >\n  x\n  y', { a: 'x\ny\n', b: 'x y\n' }],
	['a merge key, which is a field like any other', '<<: {a: b}', { '<<': { a: 'b' } }],
	['umlauts and signs', 'ü: 😀', { ü: '😀' }],
])('%s', (_as, yaml, value) => {
	expect(record(yaml).value).toEqual(value);
});

test.each<[as: string, yaml: string, told: string]>([
	['a field', 'a: 1\n__proto__: {polluted: yes}\n', 'field-unknown a.md:11:1'],
	['a name in a table', 'a:\n  "__proto__": x\n', 'field-unknown a.md:11:3'],
	['half a character', 'a: "x\\ud83d"\n', 'yaml-syntax a.md:10:4'],
	['half a character in a name', '"\\udc00": 1\n', 'yaml-syntax a.md:10:1'],
])('%s that no object or file can hold is refused', (_as, yaml, told) => {
	expect(problemsOf(yaml, 10).map(({ rule, place }) => `${rule} ${at(place)}`)).toEqual([told]);
	expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('a character written as two halves is one', () => {
	expect(record('a: "\\ud83d\\ude00"').value).toEqual({ a: '😀' });
});

test('thirty thousand fields have their places at once', () => {
	const names = Array.from({ length: 30_000 }, (_, place) => `k${place}`);
	const read = record(names.map((name) => `${name}: x\n`).join(''));
	expect(at(read.placeOfKey(['k29999']))).toBe('a.md:30000:1');
	const start = performance.now();
	for (const name of names) read.placeOf([name]);
	expect(performance.now() - start).toBeLessThan(1000);
});

test.each<[as: string, yaml: string, place: string, message: string, cure: string]>([
	['a key twice', 'a: 1\nb: 2\na: 3\n', '12:1', 'There is another field "a" here', 'Keep one of the two fields.'],
	[
		'a key twice in a part',
		'a: {b: 1, b: 2}\n',
		'10:11',
		'There is another field "b" here',
		'Keep one of the two fields.',
	],
	['tabs', 'a:\n\tb: 1\n', '11:1', 'Tabs are not allowed', 'Indent with spaces instead of tabs.'],
	['a tag', 'a: 1\nb: !secret 5\n', '11:4', 'Unresolved tag: !secret.', 'begins with an exclamation mark'],
	['a colon in a text', 'a: b: c\n', '10:4', 'a second colon stands', 'between quotation marks'],
	['a handle without quotation marks', 'a: @b\n', '10:4', 'reserved character @.', 'between quotation marks'],
	['an alias', 'a: &x 1\nb: *x\n', '11:4', '"*x" refers to another field', 'Write the value out'],
	['a second document', 'a: 1\n---\nb: 2\n', '11:1', 'multiple documents', 'Keep one block of fields.'],
	['a list', '- a\n', '10:1', 'is not a list of fields', 'Write each field as `name: value`'],
	['a text', 'words\n', '10:1', 'is not a list of fields', 'Write each field as `name: value`'],
])('%s is refused where it stands, with what to type', (_as, yaml, place, message, cure) => {
	const problems = problemsOf(yaml, 10);
	expect(problems.map((problem) => `${problem.rule} ${at(problem.place)}`)).toEqual([`yaml-syntax a.md:${place}`]);
	expect(problems[0]?.message).toContain(message);
	expect(problems[0]?.cure).toContain(cure);
});

test.each<[as: string, yaml: string]>([
	['a quotation mark that is not closed', 'a: "x\nb: y\n'],
	['a bracket that is not closed', 'a: [x\nb: y\n'],
	['a field that is indented too far', 'a: 1\n  b: 2\n'],
	['brackets 20,000 deep', `a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`],
	['a list 5,000 deep', '- '.repeat(5000)],
])('%s is refused', (_as, yaml) => {
	expect(problemsOf(yaml).map((problem) => problem.rule)).toContain('yaml-syntax');
});

test.each<[as: string, yaml: string, place: string]>([
	['a number sign behind a space', 'a: Report #1\n', '10:10'],
	['a remark behind a value', 'a: 1\nb: x  # y\n', '11:5'],
	['a remark behind an item', 'a:\n  - x # y\n', '11:6'],
])('%s would cut off the value and is refused', (_as, yaml, place) => {
	expect(problemsOf(yaml, 10).map((problem) => `${problem.rule} ${at(problem.place)}`)).toEqual([
		`yaml-comment a.md:${place}`,
	]);
});

test('a bomb of aliases is refused before any of them is followed', () => {
	const levels = Array.from({ length: 30 }, (_, level) => {
		const items = Array.from({ length: 9 }, () => (level === 0 ? 'lol' : `*a${level - 1}`)).join(',');
		return `a${level}: &a${level} [${items}]\n`;
	});
	expect(problemsOf(levels.join(''))).toHaveLength(29 * 9);
});

test.each<[path: FieldPath, value: string, key: string]>([
	[['title'], '2:8', '2:1'],
	[['source', 'name'], '4:9', '4:3'],
	[['source', 'nothing'], '4:3', '4:3'],
	[['topics', 1], '7:5', '7:5'],
	[['topics', 9], '6:3', '6:3'],
	[['events', 0, 'date'], '9:11', '9:5'],
	[['events', 0, 'nothing'], '9:5', '9:5'],
	[['events', 1, 'date'], '9:3', '9:3'],
	[['nothing'], '2:1', '2:1'],
	[['nothing', 'below'], '2:1', '2:1'],
	[[], '2:1', '2:1'],
])('the field %j stands at %s and its key at %s, or at the nearest field around it', (path, value, key) => {
	const lines = ['title: T', 'source:', '  name: AP', 'topics:', '  - a', '  - b', 'events:', '  - date: 2017'];
	const read = record(`${lines.join('\n')}\n`, 2);
	expect(at(read.placeOf(path))).toBe(`a.md:${value}`);
	expect(at(read.placeOfKey(path))).toBe(`a.md:${key}`);
});

test('no text makes reading throw', () => {
	const piece = fc.constantFrom(
		'a',
		': ',
		'\n',
		'  ',
		'- ',
		'{',
		'}',
		'[',
		']',
		'&x ',
		'*x',
		'!t ',
		'"',
		"'",
		'|\n',
		'? ',
		'#',
		'%',
		'---',
		'\t',
		'<<',
	);
	holds(
		fc.property(
			fc.oneof(
				fc.string({ unit: 'binary' }),
				fc.array(piece).map((pieces) => pieces.join('')),
			),
			(yaml) => {
				const read = readYaml(file, yaml, 1);
				expect(Array.isArray(read) ? read.length > 0 : typeof read.value === 'object').toBe(true);
			},
		),
	);
});

test('any list of fields with any texts is read as it was written', () => {
	const texts = fc.string({ unit: 'grapheme' });
	holds(
		fc.property(fc.dictionary(texts, fc.oneof(texts, fc.array(texts))), (fields) => {
			const yaml = Object.entries(fields).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}\n`);
			expect(record(yaml.join('')).value).toEqual({ ...fields });
		}),
	);
});

function problemsOf(yaml: string, firstLine = 1): readonly Problem[] {
	const read = readYaml(file, yaml, firstLine);
	return Array.isArray(read) ? read : [];
}

function record(yaml: string, firstLine = 1): YamlRecord {
	const read = readYaml(file, yaml, firstLine);
	if (Array.isArray(read)) throw new Error(read.map((problem) => problem.message).join(' '));
	return read;
}
