import type { Root, RootContent } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** Markdown (CommonMark and GFM) of the nodes given, the same words as before. */
export function formatGfm(children: readonly RootContent[]): string {
	return writer.stringify({ type: 'root', children: [...children] });
}

/** A piece of HTML as a Markdown tree. What Markdown has no form for keeps its words. */
export function readHtml(html: string): Root {
	return unified()
		.use(rehypeRemark)
		.runSync(unified().use(rehypeParse, { fragment: true }).parse(html));
}

const writer = unified()
	.use(remarkGfm)
	.use(remarkStringify, {
		bullet: '-',
		emphasis: '_',
		rule: '-',
		handlers: {
			// An underscore between letters, as in @ALT_uscis, is never emphasis; editors should see the handle.
			text: (node: { value: string }, _parent: unknown, state: State, info: object) =>
				state.safe(node.value, info).replace(/(?<=[\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu, '_'),
		},
	})
	.freeze();

interface State {
	safe(value: string, info: object): string;
}
