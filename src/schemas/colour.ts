import { z } from 'astro/zod';

/** The colours that text of the site stands on, as in src/styles/base.css. */
export const papers = {
	light: { paper: '#fdfcf8', warning: '#f8f0dd' },
	dark: { paper: '#171613', warning: '#2a2417' },
} as const;

/** The contrast that WCAG asks of text at level AAA. */
const wanted = 7;

/** A colour for text on each of some papers: six hexadecimal digits behind a number sign, and strong enough. */
export function textColour(example: string, ...on: readonly [string, ...string[]]) {
	return z
		.string()
		.regex(/^#[0-9a-fA-F]{6}$/, { error: `Write the colour as "${example}", between quotation marks.`, abort: true })
		.refine((colour) => weakest(colour, on) >= wanted, {
			error: ({ input }) =>
				`Its contrast to the paper is ${floorTo10th(weakest(String(input), on))}:1, and readers need ${wanted}:1. Choose a ${luminanceOf(on[0]) > 0.5 ? 'darker' : 'lighter'} colour, or delete the line.`,
		})
		.meta({ examples: [example] });
}

/** The contrast of two colours, from 1 to 21, as WCAG 2 defines it. */
export function contrastOf(colour: string, other: string): number {
	const [dark = 0, light = 0] = [luminanceOf(colour), luminanceOf(other)].toSorted((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}

function weakest(colour: string, on: readonly string[]): number {
	return Math.min(...on.map((paper) => contrastOf(colour, paper)));
}

/** Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. */
function luminanceOf(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
		const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Rounded down, so that a colour which just fails is not said to have what it needs. */
function floorTo10th(ratio: number): number {
	return Math.floor(ratio * 10) / 10;
}
