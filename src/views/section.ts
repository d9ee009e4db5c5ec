import type { Figure } from '../pictures/picture.ts';

/** A part of a record's page under a heading of its own, told by what prints it. */
export type RecordSection = LinesSection | FigureSection;

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

/** A list under a heading; none when it has no line. */
export function linesSection(heading: string, lines: readonly SectionLine[]): LinesSection[] {
	return lines.length === 0 ? [] : [{ type: 'lines', heading, lines }];
}
