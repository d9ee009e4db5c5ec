import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAddresses } from '../site/addresses.ts';
import { findDestination } from '../site/link-destination.ts';
import { recogniserWith } from '../testing/build-recogniser.ts';
import { holds } from '../testing/holds.ts';
import { renderBody, type BodyContext } from './render-body.ts';

const addresses = createAddresses('https://archive.example/');
const context: BodyContext = {
	recogniser: recogniserWith(
		{ 'agency/cbp': ['CBP', 'Customs and Border Protection'] },
		{ handles: { alt: 'account/alt' } },
	),
	accountOf: ({ platform, handle }) => (platform === 'twitter' && handle === 'alt' ? 'account/alt' : undefined),
	nameOf: (id) => ({ 'agency/cbp': 'Customs', 'account/alt': '@alt' })[id as string],
	known: [],
	own: undefined,
	addressOf: (target) => addresses.entity(target),
	targets: {
		resolve: (href, folder) =>
			findDestination(href, folder, addresses, {
				hasEntry: (id) => id === 'agency/cbp' || id === 'article/2017/b',
				hasFile: (path) => path === '',
			}),
		image: (path) => (path === 'a.png' ? { src: addresses.image(path) } : undefined),
	},
};

test('a body becomes HTML with its mentions linked, and its blocks with the mentions in them', () => {
	expect(render('# On @alt\n\nBy CBP\nand CBP.')).toMatchObject({
		html: '<h2 id="h-on-alt">On @alt</h2>\n<p id="p-6d748c11">By <a href="/agencies/cbp/" class="mention agency">CBP</a>\nand CBP.</p>',
		blocks: [
			{ text: 'On @alt', anchor: 'h-on-alt', mentions: [{ target: 'account/alt', start: 3, end: 7 }], doubts: [] },
			{
				text: 'By CBP and CBP.',
				anchor: 'p-6d748c11',
				mentions: [
					{ target: 'agency/cbp', start: 3, end: 6 },
					{ target: 'agency/cbp', start: 11, end: 14 },
				],
				doubts: [],
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
		{ text: 'CBP', anchor: undefined, mentions: [{ target: 'agency/cbp', start: 0, end: 3 }], doubts: [] },
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
	const unknown: BodyContext = { ...context, recogniser: recogniserWith({}) };
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

const known: BodyContext = {
	...context,
	recogniser: recogniserWith(
		{
			'agency/cbp': ['CBP', 'Customs and Border Protection'],
			'agency/ods': ['Office of Dietary Supplements'],
			'agency/a': ['Office of Policy'],
			'agency/b': ['Office of Policy'],
			'legal-action/doe': ['Doe v. CBP'],
		},
		{ handles: { alt: 'account/alt' }, dockets: { '3:17-cv-01916': 'legal-action/doe' } },
	),
};
const silent: BodyContext = {
	...context,
	recogniser: { read: (texts) => texts.map(() => ({ mentions: [], doubts: [] })) },
};
const spoken = fc.constantFrom(
	...['[[agency:cbp|', '[[agency:cbp]]', '[[account:alt|him]]', '[[none|', ']]', '|', '[[agency:x|', '[[', '[[none]]'],
	...['Doe v. CBP', ' v. ', 'No. 3:17-cv-01916', '17-cv-1916', '19 U.S.C. § 1509(a)', 'Office of Policy', 'OP'],
	...['Office of Dietary Supplements', ' (ODS) ', ' (CBP) ', 'ODS', '’s ', "'s ", ', ', '(', ')'],
	...['[him](https://x.com/alt)', '[CBP](https://x.com/alt)', 'https://bsky.app/profile/alt ', '@alt@x.social '],
);
const articles = fc.array(fc.oneof(piece, spoken), { maxLength: 25 }).map((pieces) => pieces.join(''));
const linked = /<a href="([^"]*)" class="mention [a-z-]+">([^<]*)<\/a>/g;

test('linking what an article speaks of changes no letter of it', () => {
	holds(
		fc.property(articles, (body) => {
			const bare = (html: string) => html.replace(linked, '$2');
			const [one, other] = [render(body, known), render(body, silent)];
			expect(bare(one.html)).toBe(bare(other.html));
			expect(one.blocks.map((block) => block.text)).toEqual(other.blocks.map((block) => block.text));
			expect(one.issues).toEqual(other.issues);
		}),
		500,
	);
});

test('no record is linked twice unless an editor says so, and rendering twice is rendering once', () => {
	holds(
		fc.property(articles, (body) => {
			const { html } = render(body, known);
			expect(render(body, known).html).toBe(html);
			const targets = [...html.matchAll(linked)].map(([, target]) => target);
			if (!body.includes('[[')) expect(new Set(targets).size).toBe(targets.length);
		}),
		500,
	);
});

test('what is spoken of stands in its block, without overlap, and in doubt is only what was not decided', () => {
	holds(
		fc.property(articles, (body) => {
			for (const { text, mentions, doubts } of render(body, known).blocks) {
				let last = 0;
				for (const { start, end } of [...mentions, ...doubts].toSorted((a, b) => a.start - b.start)) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					last = end;
				}
				expect(last).toBeLessThanOrEqual(text.length);
			}
		}),
		500,
	);
});

test.each<[as: string, body: string, html: string]>([
	['a settled mention', 'By [[agency:cbp|the bureau]].', 'By {the bureau}.'],
	['a settled mention without words', '[[agency:cbp]] came.', '{Customs} came.'],
	['each settled mention', 'CBP, [[agency:cbp|it]], CBP, [[agency:cbp|it]]', '{CBP}, {it}, CBP, {it}'],
	['nothing that an editor says means nothing', '[[none|CBP]] or CBP', 'CBP or {CBP}'],
	[
		'what an editor says of a part of a name',
		'Customs and [[none|Border Protection]]',
		'Customs and Border Protection',
	],
])('links %s', (_as, body, html) => {
	expect(
		render(body)
			.html.replace(/^<p[^>]*>|<\/p>$/g, '')
			.replace(linked, '{$2}'),
	).toBe(html);
});

test('a link to a profile page is a mention and stays the link that it is', () => {
	const { html, blocks } = render('By [him](https://x.com/alt) and @alt.');
	expect(html).toContain(
		'By <a href="https://x.com/alt">him</a> and <a href="/accounts/alt/" class="mention account">@alt</a>.',
	);
	expect(blocks.map((block) => block.mentions)).toEqual([
		[
			{ target: 'account/alt', start: 3, end: 6 },
			{ target: 'account/alt', start: 11, end: 15 },
		],
	]);
});

test.each<[as: string, body: string, doubts: string[]]>([
	['a name of two agencies', 'The Office of Policy', ['Office of Policy']],
	['no code', '`Office of Policy`', []],
	['nothing that an editor settles', '[[none|Office of Policy]], [[agency:cbp|Office of Policy]]', []],
])('in doubt is %s', (_as, body, doubts) => {
	const { blocks } = render(body, known);
	expect(blocks.flatMap((block) => block.doubts.map(({ start, end }) => block.text.slice(start, end)))).toEqual(doubts);
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

test('the parts of a body are the body, with a link to each paragraph', () => {
	holds(
		fc.property(bodies, (body) => {
			const { html, parts } = render(body);
			const whole = parts.map((part) =>
				part.type === 'paragraph' ? `<p id="${part.id}">${part.html}</p>` : part.html,
			);
			const bare = whole.join('').replace(/<a class="permalink"[^>]*aria-label="[^"]*"><\/a>/g, '');
			expect(bare.replace(/\s+/g, '')).toBe(html.replace(/\s+/g, ''));
		}),
		300,
	);
});

function render(body: string, archive = context) {
	return renderBody(body, 'articles/2017/a.md', archive);
}
