import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { markdownToMdast } from 'satteri';
import type { Block } from './block.ts';
import type { BodyChange, PostBody } from './post-body.ts';
import type { PostFacts } from './post-fields.ts';
import type { Report } from './report.ts';

/** A post as a report. Its Markdown stays letter for letter what it was, block by block. */
export function buildPostReport(facts: PostFacts, body: PostBody): Report {
	const doubts = facts.unfit.map(
		(address) =>
			`"${address}" was an address of the post, and no redirect can lead from there: that takes a path such as /2017/04/a-report/.`,
	);
	return { ...facts, captions: [], body: readVerbatim(body.text), leftOut: [], doubts };
}

/** The change of a post's text in words. */
export function describeChange({ kind, was }: BodyChange): string {
	const words = was.replace(/\s+/g, ' ');
	return {
		link: `link rewritten: ${words}`,
		shortcode: `shortcode, no page shows it: ${words}`,
		picture: `picture, not imported: ${words}`,
		'unknown-link': `link that leads nowhere: ${words}`,
	}[kind];
}

function readVerbatim(source: string): Block[] {
	const tree = markdownToMdast(source, { features: { frontmatter: false } });
	return (tree as Root).children.map((node) => {
		const start = source.lastIndexOf('\n', (node.position?.start.offset ?? 0) - 1) + 1;
		const value = source.slice(start, node.position?.end.offset ?? start).trimEnd();
		return { node: { type: 'html', value }, text: textOf(node), line: node.position?.start.line };
	});
}

function textOf(node: RootContent): string {
	return node.type === 'html' || node.type === 'code'
		? ''
		: toString(node, { includeHtml: false }).replace(/\s+/g, ' ').trim();
}
