import { mdxToMdast } from 'satteri';
import { visit } from 'unist-util-visit';

/** A component that a special page places, `<Facts of="agency:cbp" />`. Line and column are counted from 1. */
export interface MdxElement {
	readonly name: string;
	/** What is written as text, by the names of the attributes; an expression has no text. */
	readonly attributes: Readonly<Record<string, string | undefined>>;
	readonly line: number;
	readonly column: number;
}

/** The components of an MDX text that it does not import itself, in their order. The text must be valid MDX. */
export function findElements(body: string): MdxElement[] {
	const tree = mdxToMdast(body, { features: { frontmatter: false } });
	const found: MdxElement[] = [];
	let imports = '';
	visit(tree, (node) => {
		if (node.type === 'mdxjsEsm') imports += node.value;
		if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
		if (!/^[A-Z]/.test(node.name ?? '')) return;
		const written = node.attributes.flatMap((attribute) =>
			attribute.type === 'mdxJsxAttribute'
				? [[attribute.name, typeof attribute.value === 'string' ? attribute.value : undefined] as const]
				: [],
		);
		const { line = 1, column = 1 } = node.position?.start ?? {};
		found.push({ name: node.name ?? '', attributes: Object.fromEntries(written), line, column });
	});
	return found.filter(({ name }) => !new RegExp(`\\b${name.split('.')[0] ?? ''}\\b`).test(imports));
}
