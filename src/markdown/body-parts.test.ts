import { expect, test } from 'vitest';
import { createAddresses } from '../site/addresses.ts';
import { recogniserWith } from '../testing/build-recogniser.ts';
import { renderBody } from './render-body.ts';

test.each<[as: string, body: string, parts: string[]]>([
	['a paragraph', 'One.', ['paragraph']],
	['a heading and a paragraph', '# One\n\nTwo.', ['other', 'paragraph']],
	['a list', '- one\n- two', ['other']],
	['a paragraph with a language of its own', '<p lang="es">Uno.</p>', ['other']],
	['a picture', '![a](b.png)', ['other']],
	['nothing', '', []],
])('%s is cut', (_as, body, types) => {
	expect(partsOf(body).map((part) => part.type)).toEqual(types);
});

test.each<[as: string, body: string, records: string[][]]>([
	['of a paragraph', 'CBP and @alt', [['agency/cbp', 'account/@alt']]],
	['each once', 'CBP, CBP', [['agency/cbp']]],
	['of the paragraph behind a heading', '# CBP\n\nCBP', [[], ['agency/cbp']]],
	[
		'of quotations, lists and tables',
		'> CBP\n\n- @alt\n\n| @b |\n|-|',
		[['agency/cbp'], ['account/@alt'], ['account/@b']],
	],
])('the records are those %s', (_as, body, records) => {
	expect(partsOf(body).map((part) => part.records)).toEqual(records);
});

test.each<[as: string, body: string, names: string[]]>([
	['a short paragraph', 'One *two*.', ['One two.']],
	['a long one', 'One two three four five six seven.', ['One two three four five six …']],
	['paragraphs of a quotation', '> One.\n>\n> Two.', ['One.', 'Two.']],
	['a paragraph and not its footnote', 'One.[^1]\n\n[^1]: Two.', ['One.']],
	['nothing else', '# One\n\n- two\n\n| three |\n|-|', []],
])('the link to a paragraph is named by its first words: %s', (_as, body, names) => {
	const html = partsOf(body)
		.map((part) => part.html)
		.join('');
	expect([...html.matchAll(/aria-label="Link to this paragraph: ([^"]*)"/g)].map(([, name]) => name)).toEqual(names);
});

test('a link to a paragraph has no text and leads to its id', () => {
	const [part] = partsOf('One.');
	expect(part).toMatchObject({
		id: 'p-7692c3ad',
		html: 'One.<a class="permalink" href="#p-7692c3ad" aria-label="Link to this paragraph: One."></a>',
	});
});

const addresses = createAddresses(undefined);

function partsOf(body: string) {
	return renderBody(body, 'articles/2017/a.md', {
		recogniser: recogniserWith({ 'agency/cbp': ['CBP'] }),
		accountOf: () => undefined,
		nameOf: () => undefined,
		known: [],
		own: undefined,
		addressOf: (id) => addresses.entity(id),
		targets: { resolve: () => ({ type: 'outside' }), image: () => ({ src: '/b.png' }) },
	}).parts;
}
