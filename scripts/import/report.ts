import type { Block } from './block.ts';
import type { Caption } from './caption.ts';
import type { Found } from './found.ts';

/** What a page or a command says about a report before its text is read. */
export interface Facts {
	readonly title?: Found<string> | undefined;
	readonly date?: Found<string> | undefined;
	readonly updated?: string | undefined;
	readonly summary?: string | undefined;
	readonly byline?: Found<readonly string[]> | undefined;
	readonly dateline?: Found<string> | undefined;
	readonly source?: Found<Source> | undefined;
	readonly rights?: Found<string> | undefined;
	readonly topics?: readonly string[];
	readonly formerly?: readonly string[];
	/** Fields of an old post that articles have no place for, as lines of YAML. */
	readonly unplaced?: readonly string[];
}

/** The outlet that a report comes from. */
export interface Source {
	readonly name: string;
	readonly url?: string | undefined;
}

/** A report as read: what is known of it, and its text, free of what belonged to the page around it. */
export interface Report extends Facts {
	readonly captions: readonly Caption[];
	readonly body: readonly Block[];
	readonly leftOut: readonly LeftOut[];
	/** What an editor should look at in the text as a whole, in sentences. */
	readonly doubts: readonly string[];
}

/** A passage that did not become part of the article. */
export interface LeftOut {
	/** What it is: `a call for stories`. */
	readonly what: string;
	readonly text: string;
	readonly line: number | undefined;
}
