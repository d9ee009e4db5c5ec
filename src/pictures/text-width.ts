/** About how wide a text is in pixels in the sans of drawings at 13 pixels; rather too much than too little. */
export function textWidth(text: string): number {
	return text.length * characterWidth;
}

/** A text, cut with an ellipsis where it is wider than `width` pixels. */
export function fitText(text: string, width: number): string {
	const fit = Math.floor(width / characterWidth);
	return text.length <= fit ? text : `${text.slice(0, fit - 1).trimEnd()}…`;
}

const characterWidth = 7.2;
