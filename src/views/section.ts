import type { Figure } from '../pictures/picture.ts';

/** A part of a record's page under a heading of its own, told by what prints it. */
export type RecordSection = LinesSection | FigureSection | TreeSection;

/** A list, each line with what stands in the margin beside it. */
export interface LinesSection {
	readonly type: 'lines';
	readonly heading: string;
	readonly lines: readonly SectionLine[];
}

export interface SectionLine {
	/** The year, large, before what else stands in the margin; in the first line of a year only. */
	readonly year?: string;
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

/** Things within things, one of them the one that the page is about. */
export interface TreeSection {
	readonly type: 'tree';
	readonly heading: string;
	readonly root: TreeNode;
}

export interface TreeNode {
	readonly name: string;
	/** Where it leads, unless it is the page itself or has none. */
	readonly href?: string;
	readonly isHere: boolean;
	readonly children: readonly TreeNode[];
}

/** A list under a heading; none when it has no line. */
export function linesSection(heading: string, lines: readonly SectionLine[]): LinesSection[] {
	return lines.length === 0 ? [] : [{ type: 'lines', heading, lines }];
}
