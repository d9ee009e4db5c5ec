import { expect, test } from 'vitest';
import type { EntityId } from '../schemas/entity.ts';
import { createDates } from '../site/dates.ts';
import { article, type Fields } from '../testing/build-content.ts';
import { readState } from './read-state.ts';

const names = new Map<EntityId, string>([['agency/dhs', 'Homeland Security']]);
const context = { nameOf: (id: EntityId) => names.get(id), dates: createDates('en') };
const path = 'articles/2017/a.md';

test('the words of an article are those that readers see', () => {
	const state = read(
		{
			title: "It's over",
			date: '2017-04-07',
			summary: 'In short.',
			byline: ['Jane Roe', 'John Doe'],
			dateline: 'Washington',
			image: { src: 'a.png', alt: 'Not shown', caption: 'The court.', credit: 'A photographer' },
			events: [{ date: '2017-04', title: 'It began' }],
			corrections: [{ date: '2017-04-08', type: 'clarification', text: 'Not so.' }],
			updates: [{ date: '2018', text: 'It went on.' }],
			topics: ['hidden'],
			source: { name: 'hidden' },
			rights: 'hidden',
			formerly: ['/hidden/'],
		},
		'# Head\n\nA *long*\nword [of](https://hidden.example/) [[agency:dhs]] and [[agency:dhs|them]]. <!-- hidden -->\n\n- one\n- two\n\n<script>hidden</script>\n',
	);
	expect(state?.words.parts).toEqual({
		title: ['It’s over'],
		summary: ['In short.'],
		byline: ['Jane Roe, John Doe'],
		date: ['April 7, 2017'],
		notes: ['Clarification, April 8, 2017: Not so.', 'Update, 2018: It went on.'],
		caption: ['The court.', 'A photographer'],
		dateline: ['Washington'],
		text: ['Head', 'A long word of Homeland Security and them.', 'one', 'two'],
		events: ['April 2017: It began'],
	});
	expect(state?.words.notes.map(({ type }) => type)).toEqual(['clarification', 'update']);
	expect(JSON.stringify(state?.words)).not.toContain('hidden');
});

test('a title and a date are enough', () => {
	expect(read({}, '')?.words.parts).toMatchObject({ title: ['2017/a'], summary: [], byline: [], notes: [], text: [] });
});

test.each<[name: string, text: string, at?: string]>([
	['no front matter', 'Text'],
	['YAML that cannot be read', '---\ntitle: [\n---\n'],
	['a field that the schema does not have', article('2017/a', { nonsense: 'x' }).text],
	['a date that does not exist', article('2017/a', { date: '2017-02-30' }).text],
	['a place that is that of another year', article('2017/a').text, 'articles/2016/a.md'],
	['a place where no article lies', article('2017/a').text, 'articles/a.md'],
	['a text that is not cleared', article('2017/a', { rights: 'Not cleared for publication' }, 'Theirs.').text],
	['a mark of the importer', article('2017/a', {}, 'A. <!-- please check: all -->').text],
	['a text that would take minutes', article('2017/a', {}, `${'>'.repeat(200)} x`).text],
	['a pointer to a file that lies elsewhere', 'version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 1\n'],
])('%s is not read', (_, text, at = path) => {
	expect(readState(at, text, context)).toBeUndefined();
});

function read(fields: Fields, body: string) {
	return readState(path, article('2017/a', fields, body).text, context);
}
