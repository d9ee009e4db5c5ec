import { markdownToMdast, mdxToMdast } from 'satteri';
import { visit } from 'unist-util-visit';
import { readFrontMatter } from '../../src/reading/front-matter.ts';
import { escapePattern } from '../../src/recognition/escape-pattern.ts';
import { kindOf, slugOf } from '../../src/schemas/entity.ts';
import type { Addresses } from '../../src/site/addresses.ts';
import { findDestination } from '../../src/site/link-destination.ts';
import type { Edit } from './edits.ts';
import type { RawFile, Rename } from './plan-rename.ts';

/** What names the record in the text below the front matter: double brackets, components, links. Code is left alone. */
export function findTextEdits(file: RawFile, rename: Rename, addresses: Addresses): Edit[] {
	const name = nameOf(slugOf(rename.from));
	const front = readFrontMatter({ path: file.path, text: file.text.replace(/^\uFEFF/, '').replace(/\r(?!\n)/g, '\n') });
	if ('rule' in front || !front.body.includes(name)) return [];
	const start = file.text.length - front.body.length;
	const isMdx = file.path.endsWith('.mdx');
	const found = [
		...bracketEdits(front.body, rename),
		...(isMdx ? componentEdits(front.body, rename) : []),
		...linkEdits(front.body, file.path.slice(0, file.path.lastIndexOf('/')), rename, addresses),
	];
	if (found.length === 0) return [];
	const code = codeSpans(front.body, isMdx);
	return found
		.filter((edit) => !code.some((span) => span.start < edit.end && edit.start < span.end))
		.map((edit) => ({ ...edit, start: edit.start + start, end: edit.end + start }));
}

function bracketEdits(body: string, { from, to }: Rename): Edit[] {
	const form = new RegExp(`(\\[\\[${kindOf(from)}:)${slugOf(from)}(?=[|\\]\\\\])`, 'g');
	return [...body.matchAll(form)].map((match) => slugEdit(match, from, to));
}

function componentEdits(body: string, { from, to }: Rename): Edit[] {
	const form = new RegExp(`(\\b(?:of|to)\\s*=\\s*["']${kindOf(from)}:)${slugOf(from)}(?=["'])`, 'g');
	return [...body.matchAll(form)].map((match) => slugEdit(match, from, to));
}

function slugEdit({ index, 1: before = '' }: RegExpExecArray, from: Rename['from'], to: Rename['to']): Edit {
	const start = index + before.length;
	return { start, end: start + slugOf(from).length, text: slugOf(to) };
}

/** The address of a link in Markdown, of its definition, or of a link in HTML. */
const links = /(\]\(\s*<?|^ {0,3}\[[^\]\n]+\]:\s*<?|\bhref\s*=\s*["']?)([^\s<>"')]+)/gm;

function linkEdits(body: string, folder: string, { from, to }: Rename, addresses: Addresses): Edit[] {
	const [old, now] = [nameOf(slugOf(from)), nameOf(slugOf(to))];
	const published = { hasEntry: (id: string) => id === from, hasFile: () => false };
	const end = new RegExp(`${escapePattern(old)}(?=(?:\\.md|/)?(?:[?#]|$))`);
	return [...body.matchAll(links)].flatMap(({ index, 1: before = '', 2: href = '' }) => {
		const at = end.exec(href)?.index;
		if (at === undefined || findDestination(href, folder, addresses, published).type !== 'page') return [];
		const start = index + before.length + at;
		return [{ start, end: start + old.length, text: now }];
	});
}

function codeSpans(body: string, isMdx: boolean): { start: number; end: number }[] {
	const spans = [...body.matchAll(/<(code|pre|kbd|samp)\b[\s\S]*?<\/\1>/gi)].map(({ index, 0: code }) => ({
		start: index,
		end: index + code.length,
	}));
	const features = { features: { frontmatter: false } } as const;
	visit((isMdx ? mdxToMdast : markdownToMdast)(body, features), (node) => {
		if (node.type !== 'code' && node.type !== 'inlineCode') return;
		spans.push({ start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 });
	});
	return spans;
}

/** The last part of an id, the name of its file: an article's has its year in front. */
function nameOf(slug: string): string {
	return slug.slice(slug.lastIndexOf('/') + 1);
}
