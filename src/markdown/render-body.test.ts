import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildRecogniser } from '../recognition/recogniser.ts';
import { createAddresses } from '../site/addresses.ts';
import { findDestination } from '../site/link-destination.ts';
import { holds } from '../testing/holds.ts';
import { renderBody, type BodyContext } from './render-body.ts';

const addresses = createAddresses('https://archive.example/');
const context: BodyContext = {
	recogniser: buildRecogniser(
		[
			{ text: 'CBP', target: 'agency/cbp' },
			{ text: 'Customs and Border Protection', target: 'agency/cbp' },
		],
		new Map([['alt', 'account/alt']]),
	),
	addressOf: (target) => addresses.entity(target),
	targets: {
		resolve: (href, folder) =>
			findDestination(href, folder, addresses, {
				hasEntry: (id) => id === 'agency/cbp' || id === 'article/2017/b',
				hasFile: (path) => path === '',
			}),
		image: (path) => (path === 'a.png' ? addresses.image(path) : undefined),
	},
};

test('a body becomes HTML with its mentions linked, and its blocks with the mentions in them', () => {
	expect(render('# On @alt\n\nBy CBP\nand CBP.')).toEqual({
		html: '<h2 id="h-on-alt">On @alt</h2>\n<p id="p-6d748c11">By <a href="/agencies/cbp/" class="mention agency">CBP</a>\nand CBP.</p>',
		blocks: [
			{ text: 'On @alt', anchor: 'h-on-alt', mentions: [{ target: 'account/alt', start: 3, end: 7 }] },
			{
				text: 'By CBP and CBP.',
				anchor: 'p-6d748c11',
				mentions: [
					{ target: 'agency/cbp', start: 3, end: 6 },
					{ target: 'agency/cbp', start: 11, end: 14 },
				],
			},
		],
		issues: [],
	});
});

test.each<[as: string, body: string, html: string]>([
	[
		'links are resolved from the folder of the file',
		'[a](../../agencies/cbp.md)',
		'<p id="p-ca978112"><a href="/agencies/cbp/">a</a></p>',
	],
	['links to its neighbours too', '[a](b.md)', '<p id="p-ca978112"><a href="/articles/2017/b/">a</a></p>'],
	['pictures are resolved', '![a](../../images/a.png)', '<p><img src="/images/a.png" alt="a" loading="lazy"></p>'],
	[
		'a table can be scrolled with the keyboard',
		'| a |\n|-|',
		'<div class="table" role="region" aria-label="Table" tabindex="0"><table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n</table></div>',
	],
	[
		'a footnote leads to its text and back',
		'a[^1]\n\n[^1]: b',
		expect.stringMatching(
			/href="#user-content-fn-1" id="user-content-fnref-1".*id="user-content-fn-1".*href="#user-content-fnref-1"/s,
		) as string,
	],
	['scripts do not come through', '<script>alert("CBP")</script>', ''],
	['handlers do not come through', '<p onclick="alert(1)">a</p>', '<p id="p-ca978112">a</p>'],
	['links that run code do not come through', '<svg><a xlink:href="javascript:alert(1)">a</a></svg>', '<p></p>'],
	['nothing', '', ''],
])('%s', (_as, body, html) => {
	expect(render(body).html).toEqual(html);
});

test.each<[as: string, body: string, issues: string[]]>([
	['nothing', 'CBP [a](/agencies/cbp/) [b](https://x.example/)', []],
	['HTML that is removed', '<script>1</script>', ['html-removed <script 0']],
	['a link to no record', '[a](/agencies/cpb/)', ['link-broken /agencies/cpb/ 0']],
	['a link to no page', '[a](/old/)', ['link-dead /old/ 0']],
	['a link to no place', '[a](#old)', ['link-dead #old 0']],
	['a picture of another site', '![a](https://x.example/a.png)', ['image-remote https://x.example/a.png 0']],
	['a picture that is not there', '![a](b.png)', ['image-missing b.png 0']],
	[
		'all of them',
		'<i><object></object></i> [a](/old/) ![b](b.png) [c](#old)',
		['html-removed <object 0', 'link-dead /old/ 0', 'image-missing b.png 0', 'link-dead #old 0'],
	],
])('tells of %s', (_as, body, issues) => {
	expect(render(body).issues.map(({ rule, needle, nth }) => `${rule} ${needle} ${nth}`)).toEqual(issues);
});

test('mentions in code are none', () => {
	const { blocks } = render('`CBP` [CBP](https://x.example/) Customs `and` Border Protection');
	expect(blocks.map((block) => block.mentions)).toEqual([[{ target: 'agency/cbp', start: 4, end: 7 }]]);
});

test('a mention that touches code is one', () => {
	expect(render('`(`CBP`)`').blocks.map((block) => block.mentions)).toEqual([
		[{ target: 'agency/cbp', start: 1, end: 4 }],
	]);
});

test('each table can be scrolled by itself', () => {
	const table = '<table><tbody><tr><td>1</td></tr></tbody></table>';
	expect(render(table + table).html.match(/<div class="table"[^>]*><table>/g)).toHaveLength(2);
});

test('a block that is nothing but text of the page has no anchor', () => {
	expect(render('<div>CBP</div>').blocks).toEqual([
		{ text: 'CBP', anchor: undefined, mentions: [{ target: 'agency/cbp', start: 0, end: 3 }] },
	]);
});

const piece = fc.constantFrom(
	...[
		'CBP',
		'@alt',
		'@new',
		'Customs ',
		'and\n',
		'Border ',
		'Protection',
		' ',
		'\n',
		'\n\n',
		'# ',
		'- [ ] ',
		'> ',
		'| a |\n|-|\n',
	],
	...[
		'**',
		'`',
		'[',
		'](/x)',
		'](#cbp)',
		'![a](b)',
		'<b>',
		'</b>',
		'<p id="x">',
		'<script>',
		'<!--',
		'-->',
		'&amp;',
		'"',
		'[^1]',
		'\n\n[^1]: ',
	],
	...[
		'\u0000',
		'\uFFFD',
		'😀',
		'\\',
		'~~',
		'<iframe src=x>',
		'<table><td>',
		'</',
		'&#0;',
		'\t',
		'    ',
		'```\n',
		'https://x.example/CBP ',
	],
);
const bodies = fc.oneof(
	fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join('')),
	fc.string({ unit: 'binary', maxLength: 60 }),
);

test('no body makes rendering throw, and none changes by being rendered again', () => {
	holds(
		fc.property(bodies, (body) => {
			expect(render(body)).toEqual(render(body));
		}),
		500,
	);
});

test('mentions stand in the text of their block where their names are', () => {
	const names = /^(@[\w.@-]+|CBP|Customs +and +Border +Protection)$/;
	holds(
		fc.property(bodies, (body) => {
			for (const { text, mentions } of render(body).blocks) {
				for (const { start, end } of mentions) expect(text.slice(start, end)).toMatch(names);
			}
		}),
		500,
	);
});

test('without its links to records, a text is what it is when nobody is known', () => {
	const unknown: BodyContext = { ...context, recogniser: buildRecogniser([], new Map()) };
	holds(
		fc.property(
			bodies.filter((body) => !body.includes('@')),
			(body) => {
				const plain = render(body).html.replace(/<a href="[^"]*" class="mention [a-z-]+">([^<]*)<\/a>/g, '$1');
				expect(plain).toBe(renderBody(body, 'articles/2017/a.md', unknown).html);
			},
		),
		500,
	);
});

test('every id of a text is its own, and every link within it leads to one', () => {
	holds(
		fc.property(
			bodies.filter((body) => !body.includes('id=')),
			(body) => {
				const { html } = render(body);
				const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
				expect(new Set(ids).size).toBe(ids.length);
				for (const [, target] of html.matchAll(/ href="#([^"]*)"/g)) expect(ids).toContain(target);
			},
		),
		500,
	);
});

function render(body: string) {
	return renderBody(body, 'articles/2017/a.md', context);
}
