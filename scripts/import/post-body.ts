import type { Link } from 'mdast';
import { markdownToMdast } from 'satteri';
import { visit } from 'unist-util-visit';
import { formatMark } from './mark.ts';

/** The text of a post, changed where the archive could not print it. */
export interface PostBody {
	readonly text: string;
	/** What was changed, with the line of the text, from 1 on. */
	readonly changes: readonly BodyChange[];
}

/** A change of a post's text. */
export interface BodyChange {
	readonly kind: 'link' | 'shortcode' | 'picture' | 'unknown-link';
	readonly was: string;
	readonly line: number;
}

/**
 * Makes the text of a post one of an article: links between posts lead to the new addresses, links that lead nowhere,
 * shortcodes and pictures give way to marks that hold what stood there. Code stays as it is. `resolve` answers with the
 * new address of a link, or undefined where it has none.
 */
export function convertPostBody(source: string, resolve: (href: string) => string | undefined): PostBody {
	const withLinks = replaceReferences(source, resolve);
	const code: Span[] = [];
	const edits: Edit[] = [];
	visit(markdownToMdast(withLinks.text, { features: { frontmatter: false } }), (node) => {
		const start = node.position?.start.offset ?? 0;
		const end = node.position?.end.offset ?? start;
		const was = withLinks.text.slice(start, end);
		if (node.type === 'code' || node.type === 'inlineCode') code.push({ start, end });
		if (node.type === 'image') edits.push({ start, end, kind: 'picture', text: formatMark(`picture ${was}`), was });
		if (node.type !== 'link' && node.type !== 'definition') return;
		const address = resolve(node.url);
		const at = start + was.lastIndexOf(node.url);
		if (address === node.url) return;
		if (address !== undefined && at >= start) {
			edits.push({ start: at, end: at + node.url.length, kind: 'link', text: address, was: node.url });
		} else if (node.type === 'link' && address === undefined && !/^(?:#|$|\/\/|[a-z][a-z0-9+.-]*:)/i.test(node.url)) {
			edits.push(...unlink(node, { start, end }));
		}
	});
	for (const match of withLinks.text.matchAll(shortcode)) {
		const span = { start: match.index, end: match.index + match[0].length };
		if (!code.some((inside) => inside.start <= span.start && span.end <= inside.end)) {
			edits.push({ ...span, kind: 'shortcode', text: formatMark(`shortcode ${match[0]}`), was: match[0] });
		}
	}
	return apply(withLinks, edits);
}

interface Span {
	readonly start: number;
	readonly end: number;
}

interface Edit extends Span {
	readonly kind: BodyChange['kind'];
	readonly text: string;
	readonly was: string;
}

/** Hugo's {{< … >}} and {{% … %}}, the {% … %} and {{ … }} of Liquid and Nunjucks. */
const shortcode = /\{\{[<%][\s\S]*?[>%]\}\}|\{%[\s\S]*?%\}|\{\{[^{}\n]+\}\}/g;

/** Links that name a post by its file: Hugo's ref and relref, Jekyll's post_url and link. */
const reference =
	/\{\{[<%]\s*(?:rel)?ref\s+(?:path=)?["']?([^"'\s>%]+)["']?[^>%]*[>%]\}\}|(?:\{\{\s*(?:site\.baseurl|site\.url)\s*\}\})*\{%\s*(?:post_url|link)\s+(\S+?)\s*%\}|\{\{\s*["']([^"']+)["']\s*\|\s*(?:relative_url|absolute_url|url)\s*\}\}|\{\{\s*site\.(?:baseurl|url)\s*\}\}(?=\/)/g;

function replaceReferences(source: string, resolve: (href: string) => string | undefined): PostBody {
	const changes: BodyChange[] = [];
	const text = source.replace(reference, (was, ref?: string, post?: string, path?: string, at?: number) => {
		const named = ref ?? post ?? path;
		if (named === undefined) return '';
		const address = resolve(named) ?? resolve(`/${named}`) ?? path;
		if (address === undefined) return was;
		changes.push({ kind: 'link', was, line: lineAt(source, at ?? 0) });
		return address;
	});
	return { text, changes };
}

/** A link gives way to its words; the address that led nowhere is kept in a mark behind them. */
function unlink(link: Link, { start, end }: Span): Edit[] {
	const from = link.children[0]?.position?.start.offset ?? start;
	const to = link.children.at(-1)?.position?.end.offset ?? from;
	const mark = formatMark(`the link to ${link.url} leads to no page of the archive`);
	return [
		{ start, end: from, kind: 'unknown-link', text: '', was: link.url },
		{ start: to, end, kind: 'unknown-link', text: mark, was: '' },
	];
}

function apply({ text, changes }: PostBody, edits: readonly Edit[]): PostBody {
	const sorted = edits.toSorted((a, b) => a.start - b.start || b.end - a.end);
	let result = '';
	let at = 0;
	const made: BodyChange[] = [];
	for (const { start, end, kind, text: replacement, was } of sorted) {
		// A shortcode inside of a picture goes with it.
		if (start < at) continue;
		result += text.slice(at, start) + replacement;
		at = end;
		if (was !== '') made.push({ kind, was, line: lineAt(text, start) });
	}
	return { text: result + text.slice(at), changes: [...changes, ...made] };
}

function lineAt(text: string, offset: number): number {
	return text.slice(0, offset).split('\n').length;
}
