import type { Element, Nodes } from 'hast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { parseBody } from './parse-body.ts';

// The GitHub Flavored Markdown of our renderer, held against that of remark: elements, texts, addresses, alignment.

const remark = unified().use(remarkParse).use(remarkGfm).use(remarkRehype);

test.each<[as: string, markdown: string]>([
	['a table with alignment', '| A | B | C |\n|:--|:-:|--:|\n| 1 | 2 | 3 |\n'],
	['a table without outer pipes, and what ends it', 'a | b\n-|-\n1 | 2\n\nafter'],
	['a table with rows too short and too long', '| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |\n'],
	['a table with pipes in cells', '| a | b |\n|---|---|\n| x \\| y | `p \\| q` |\n| `x|y` | z |\n'],
	['a table with markup in its cells', '| a |\n|---|\n| **b** ~~c~~ [d](https://example.org) `e` |\n'],
	['a table below a paragraph', 'text\n| a |\n|---|\n| b |\n'],
	['no table, for its rule has too few cells', '| a | b |\n| --- |\n| c | d |\n'],
	['text that is struck out', '~~one~~ ~two~ ~~~three~~~ f~~ou~~r ~~ five ~~'],
	['a list of tasks', '- [ ] to do\n- [x] done\n- [X] done too\n- [] none\n- [ ]none\n- plain'],
	['a list of tasks with paragraphs', '- [ ] to do\n\n- [x] done\n\n  more'],
	['a numbered list of tasks', '1. [ ] to do\n2. [x] done\n   - [ ] inner'],
	['addresses', 'www.example.org, https://example.org/a_(b)?c=d&e. (http://example.org)'],
	['addresses that are none', 'example.org ftp://example.org xhttps://example.org https://'],
	['mail addresses', 'a.b-c@example.org, foo@bar.example. a@b.example_c not@'],
	['addresses between angle brackets', '<https://example.org/?a=b&c> <a@example.org>'],
	['a tilde in an address', 'www.example.org/~user and http://example.org/a~b~c'],
	['footnotes', 'one[^1] two[^note] again[^1]\n\n[^1]: First\n\n    with a second paragraph\n[^note]: *Second*'],
	['a footnote that nobody wrote, and one that nobody uses', 'one[^1]\n\n[^2]: unused'],
	['headings, quotes and rules', '# One\n\nTwo\n---\n\n> quote\n> more\n>\n> > inner\n\n***'],
	['nested lists', '3. a\n4. b\n   - c\n\n     d\n5. e'],
	['emphasis', '**a *b* c** __d__ _e_ a*b*c a_b_c \\*f\\* ***g***'],
	['code', '`a` ``b ` c``\n\n```js\nd < e\n```\n\n    f'],
	['links and pictures', '[a](/b "c") [d][e] [f] ![g](h.png "i")\n\n[e]: https://example.org\n[f]: /j'],
	['line breaks', 'a  \nb\\\nc\nd'],
	['entities', '&amp; &copy; &#65; &#x42; &nope; &lt;b&gt;'],
	['a handle that looks like nothing else', '@ALT_uscis and @Alt_CDC, twitter.com'],
])('%s', (_as, markdown) => {
	const theirs = outline(remark.runSync(remark.parse(markdown)));
	expect(outline(parseBody(markdown).tree)).toEqual(theirs);
	expect(theirs).not.toEqual([]);
});

/** A text, or an element with what is in it. */
type Outline = string | { readonly element: string; readonly children: readonly Outline[] };

/** A tree without the differences that are ours on purpose: boxes, classes and prefixes of ids. */
function outline(node: Nodes): Outline[] {
	if (node.type === 'text')
		return [node.value.replace(/^\n|\n$/g, '').replace(/\s+/g, ' ')].filter((text) => text !== '');
	if (node.type === 'root') return join(node.children.flatMap(outline));
	if (node.type !== 'element') return [];
	if (node.tagName === 'input') return [node.properties.checked === true ? '☑' : '☐'];
	return [{ element: describe(node), children: join(node.children.flatMap(outline)) }];
}

/** Texts that stand beside each other are one: where a parser cuts them means nothing. */
function join(items: readonly Outline[]): Outline[] {
	const joined: Outline[] = [];
	for (const item of items) {
		const last = joined.at(-1);
		if (typeof item === 'string' && typeof last === 'string') joined.splice(-1, 1, last + item);
		else joined.push(item);
	}
	return joined;
}

function describe({ tagName, properties }: Element): string {
	const { align, alt, className, href, id, src, start, title } = properties;
	const classes = Array.isArray(className) ? className.join(' ') : '';
	const side = align ?? /align-(\w+)/.exec(classes)?.[1];
	const parts = { side, href, src, alt, title, start, id };
	const written = Object.entries(parts).filter(([, value]) => value !== undefined);
	return [tagName, ...written.map(([name, value]) => `${name}=${String(value).replace('user-content-', '')}`)].join(
		' ',
	);
}
