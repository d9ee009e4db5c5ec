/** A reference in the style of a guide, as runs of text. */
export type Citation = readonly Run[];

type Run = string | { readonly italic: string };

/** A citation from pieces of which some are missing. */
export function cite(...runs: readonly (Run | undefined)[]): Citation {
	return runs.filter((run) => run !== undefined && run !== '') as Citation;
}

/** A title in quotation marks, what is quoted in it in single ones, and the mark that follows it inside of them. */
export function quoteTitle(title: string, mark: '.' | ','): string {
	const inner = title.replace(/“([^”]*)”|"([^"]*)"/g, (_, curly?: string, straight?: string) => {
		return `‘${(curly ?? straight ?? '').replace(/‘([^’]*)’/g, '“$1”')}’`;
	});
	if (/[.?!…]['’”"]?$/.test(title)) return `“${inner}”`;
	return /[”"]$/.test(title) ? `“${inner.slice(0, -1)}${mark}’”` : `“${inner}${mark}”`;
}

/** A text with a full stop, unless it ends with one or with a mark that stands for it. */
export function withStop(text: string): string {
	return /[.?!…]['’”"]?$/.test(text) ? text : `${text}.`;
}
