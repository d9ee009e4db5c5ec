import type { Citation } from '../outputs/citation.ts';
import type { Figure } from '../pictures/picture.ts';
import type { Dated } from './dated.ts';
import type { Fact } from './facts.ts';

/** A part of a record's page under a heading of its own, told by what prints it. */
export type RecordSection =
	| LinesSection
	| FigureSection
	| FactsSection
	| DocketSection
	| SourcesSection
	| TreeSection
	| CiteSection
	| RelatedSection;

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

/** Names under what they have in common: the parties by their roles. */
export interface FactsSection {
	readonly type: 'facts';
	readonly heading: string;
	readonly facts: readonly Fact[];
}

/** The papers of a docket, each with those that answer it. */
interface DocketSection {
	readonly type: 'docket';
	readonly heading: string;
	readonly papers: readonly DocketPaper[];
}

export interface DocketPaper {
	readonly anchor: string;
	readonly date: Dated;
	/** "No. 12, Motion". */
	readonly label: string;
	readonly text: string;
	readonly href?: string;
	readonly answers: readonly DocketPaper[];
}

/** What can be read elsewhere. */
export interface SourcesSection {
	readonly type: 'sources';
	readonly heading: string;
	readonly sources: readonly SourceLine[];
}

export interface SourceLine {
	readonly margin: string;
	readonly title: string;
	readonly href?: string;
	readonly archivedUrl?: string;
	readonly accessed?: Dated;
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

/** How to cite the page: in the styles of guides, and as files for programs. */
export interface CiteSection {
	readonly type: 'cite';
	readonly heading: string;
	readonly styles: readonly { readonly name: string; readonly citation: Citation }[];
	readonly files: readonly { readonly name: string; readonly href: string; readonly text: string }[];
}

/** What is close to what the page is about, and why. */
export interface RelatedSection {
	readonly type: 'related';
	readonly heading: string;
	readonly lines: readonly RelatedLine[];
}

export interface RelatedLine {
	readonly title: string;
	readonly href: string;
	readonly date: Dated | undefined;
	/** Why it is here: "Both concern @ALT_uscis and CBP." Empty where the heading says it. */
	readonly note: string;
	/** Other versions of the same story, by who published them. */
	readonly versions: readonly { readonly text: string; readonly href: string }[];
}

/** A list under a heading; none when it has no line. */
export function linesSection(heading: string, lines: readonly SectionLine[]): LinesSection[] {
	return lines.length === 0 ? [] : [{ type: 'lines', heading, lines }];
}
