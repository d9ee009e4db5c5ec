import type { Citation } from '../outputs/citation.ts';
import type { Figure } from '../pictures/picture.ts';

/** A part of a record's page under a heading of its own, told by what prints it. */
export type RecordSection = LinesSection | FigureSection | CiteSection;

/** A list, each line with what stands in the margin beside it. */
export interface LinesSection {
	readonly type: 'lines';
	readonly heading: string;
	readonly lines: readonly SectionLine[];
}

export interface SectionLine {
	readonly margin: string;
	readonly text: string;
	readonly href?: string;
	readonly note?: string;
}

/** A drawing and the same in words. */
export interface FigureSection {
	readonly type: 'figure';
	readonly heading: string;
	readonly figure: Figure;
}

/** How to cite the page: in the styles of guides, and as files for programs. */
export interface CiteSection {
	readonly type: 'cite';
	readonly heading: string;
	readonly styles: readonly { readonly name: string; readonly citation: Citation }[];
	readonly files: readonly { readonly name: string; readonly href: string; readonly text: string }[];
}

/** A list under a heading; none when it has no line. */
export function linesSection(heading: string, lines: readonly SectionLine[]): LinesSection[] {
	return lines.length === 0 ? [] : [{ type: 'lines', heading, lines }];
}
