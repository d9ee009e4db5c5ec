import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import type { Mention } from '../recognition/mention.ts';
import type { EntityId, RecordKind } from '../schemas/entity.ts';
import { readHtmlText } from './html-text.ts';
import { parseBody } from './parse-body.ts';
import { isSettled, settleMentions, withSettled } from './settled-mentions.ts';

const names: Partial<Record<EntityId<RecordKind>, string>> = {
	'agency/dhs': 'Homeland Security',
	'account/alt': '@alt',
	'legal-action/roe': 'Roe v. Wade',
};

test.each<[as: string, body: string, text: string, targets: (string | null)[]]>([
	['words and a record', 'By [[agency:dhs|the department]].', 'By the department.', ['agency/dhs']],
	['a record alone', '[[agency:dhs]] came', 'Homeland Security came', ['agency/dhs']],
	['words that mean nothing', 'on [[none|ICE]]', 'on ICE', [null]],
	['an account', '[[account:alt|he]]', 'he', ['account/alt']],
	['an action', '[[legal-action:roe|it]]', 'it', ['legal-action/roe']],
	['several', '[[none|A]][[agency:dhs|B]] and [[agency:dhs|C]]', 'AB and C', [null, 'agency/dhs', 'agency/dhs']],
	['in bold', '**[[agency:dhs|x]]**', 'x', ['agency/dhs']],
	['a kind that is not there', '[[person:dhs|x]]', '[[person:dhs|x]]', []],
	['one bracket', '[agency:dhs|x]', '[agency:dhs|x]', []],
	['code', '`[[agency:dhs|x]]`', '[[agency:dhs|x]]', []],
])('settles %s', (_as, body, text, targets) => {
	const { issues, blocks } = settle(body);
	expect(issues).toEqual([]);
	expect(blocks.map((block) => block.text)).toEqual([text]);
	const settled = blocks.flatMap((block) => block.leaves.filter(({ node }) => isSettled(node)));
	expect(settled.map(({ node }) => (node.type === 'text' ? node.data?.settled : undefined))).toEqual(targets);
});

test.each<[string, string, string?]>([
	['an id that no file can have', '[[account:@zed|he]]'],
	['an id with capitals', '[[agency:DHS|x]]'],
	['no words', '[[agency:dhs|]]'],
	['marks in its words', '[[agency:dhs|*it*]]'],
	['a good one behind it', '[[agency:DHS|x]] and [[agency:dhs|y]]', '[[agency:DHS|x]] and y'],
	['a kind that cannot be settled', '[[statute:usc/19/1509|x]]'],
])('a mention with %s is told and shown as it is written', (_with, body, shown = body.replaceAll('*', '')) => {
	const { issues, blocks } = settle(body);
	expect(issues.map(({ rule, nth }) => `${rule} ${nth}`)).toEqual(['reference-unknown 0']);
	expect(blocks.map((block) => block.text)).toEqual([shown]);
});

test('a record that does not exist is told, each time, and the words stay and mean nothing', () => {
	const { issues, blocks } = settle('[[agency:x|the X]] and [[agency:x|the X]], [[agency:y]]');
	expect(issues.map(({ rule, needle, nth }) => `${rule} ${needle} ${nth}`)).toEqual([
		'reference-unknown [[agency:x|the X]] 0',
		'reference-unknown [[agency:x|the X]] 1',
		'reference-unknown [[agency:y]] 0',
	]);
	expect(blocks.map((block) => block.text)).toEqual(['the X and the X, y']);
	expect(blocks.map((block) => withSettled(block, []))).toEqual([[]]);
});

const found: Mention[] = [
	{ target: 'agency/a', start: 0, end: 3 },
	{ target: 'agency/b', start: 4, end: 7 },
	{ target: 'agency/c', start: 8, end: 11 },
];

test.each<[as: string, body: string, mentions: string[]]>([
	['nothing is settled', 'one two six', ['one agency/a', 'two agency/b', 'six agency/c']],
	['one is settled', 'one [[agency:dhs|two]] six', ['one agency/a', 'two agency/dhs', 'six agency/c']],
	['one is settled as nothing', 'one [[none|two]] six', ['one agency/a', 'six agency/c']],
	['several words are settled', '[[agency:dhs|one two]] six', ['one two agency/dhs', 'six agency/c']],
	['a part is settled', 'one t[[account:alt|w]]o six', ['one agency/a', 'w account/alt', 'six agency/c']],
	['what was not found is settled', '[[none|one]]; [[account:alt|;]] two six', ['; account/alt']],
])('what an editor settles goes before what was found: %s', (_as, body, mentions) => {
	const [block] = settle(body).blocks;
	const spoken =
		block === undefined
			? []
			: withSettled(
					block,
					found.filter(({ end }) => end <= block.text.length),
				);
	const own = spoken.map(({ target, start, end }) => `${block?.text.slice(start, end) ?? ''} ${target}`);
	expect(own).toEqual(expect.arrayContaining(mentions));
	expect(spoken).toEqual(spoken.toSorted((a, b) => a.start - b.start));
});

test('the text around what is settled stays as it is', () => {
	const { html } = settle('a [[none|b]] *c* [[agency:dhs|d & e]] <b>f</b>');
	expect(html).toBe('<p>a b <em>c</em> d &#x26; e <b>f</b></p>');
});

function settle(body: string) {
	const { tree } = parseBody(body);
	const issues = settleMentions(tree, (id) => names[id]);
	return { issues, blocks: readHtmlText(tree), html: toHtml(tree) };
}

test('a record that has another id now is told with that', () => {
	const { tree } = parseBody('[[agency:customs|They]] said');
	const [issue] = settleMentions(
		tree,
		(id) => names[id],
		() => 'agency/cbp',
	);
	expect(issue?.cure).toBe('Write [[agency:cbp instead: the record is called so now.');
});
