import { mdxToMdast } from 'satteri';

/** The first place at which a text is not MDX, counted from 1, and what is wrong there; undefined when it is. */
export function findMdxError(body: string): { line: number; column: number; message: string } | undefined {
	try {
		mdxToMdast(body, { features: { frontmatter: false } });
		return undefined;
	} catch (error) {
		const text = error instanceof Error ? error.message : String(error);
		const [, line = '1', column = '1', message = text] =
			/^(\d+):(\d+): (.*?)(?: \([\w-]+:[\w-]+\))?$/s.exec(text) ?? [];
		return { line: Number(line), column: Number(column), message };
	}
}
