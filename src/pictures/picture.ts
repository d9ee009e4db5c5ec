/**
 * A drawing as data: shapes in user units, which are pixels at the size it is shown in. Colour comes from the style
 * sheet by class, since a strict Content-Security-Policy allows no style of their own. Printed by `Picture.astro`.
 */
export interface Picture {
	readonly width: number;
	readonly height: number;
	/** What it shows, in a few words, for those who do not see it. */
	readonly title: string;
	readonly shapes: readonly Shape[];
}

/** A part of a drawing. Baselines of text, and centres of circles, are at `x`, `y`. */
export type Shape =
	| { readonly type: 'rect'; x: number; y: number; width: number; height: number; class: string }
	| { readonly type: 'circle'; x: number; y: number; r: number; class: string }
	| { readonly type: 'line'; x1: number; y1: number; x2: number; y2: number; class: string }
	/** `d` is path data of SVG. */
	| { readonly type: 'path'; d: string; class: string }
	| { readonly type: 'text'; x: number; y: number; text: string; anchor?: 'start' | 'middle' | 'end'; class: string }
	/** Shapes that lead somewhere; `label` says where, in words. */
	| { readonly type: 'link'; href: string; label: string; shapes: readonly Shape[] };

/** The same facts as a drawing, in words. */
export interface Table {
	readonly caption: string;
	readonly columns: readonly string[];
	readonly rows: readonly (readonly Cell[])[];
}

/** A cell of a table; numbers are set flush right. */
export interface Cell {
	readonly text: string | Sentence;
	readonly href?: string;
	readonly isNumber?: boolean;
}

/** Words of which some lead somewhere. */
export type Sentence = readonly { readonly text: string; readonly href?: string }[];

/** A drawing with its words: one for wide screens, one for phones (or none, then the table takes its place). */
export interface Figure {
	readonly caption: string;
	readonly wide: Picture;
	readonly narrow?: Picture;
	readonly table: Table;
}

/** The widths that drawings are made for: the column of text on a large screen, and on a phone. */
export const widths = { wide: 592, narrow: 350 } as const;

/** A coordinate with at most one decimal, so that rounding cannot differ and files stay small. */
export function round(value: number): number {
	return Math.round(value * 10) / 10;
}
