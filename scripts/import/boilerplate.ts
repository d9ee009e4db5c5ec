/**
 * What a paragraph is if it belongs to the page and not to the report: "a call for stories", "a copyright notice";
 * undefined for the report's own words. Long paragraphs are never left out.
 */
export function boilerplateOf(text: string): string | undefined {
	if (text.length > 400) return undefined;
	return kinds.find(([, pattern, length = 400]) => text.length <= length && pattern.test(text))?.[0];
}

const kinds: readonly (readonly [what: string, pattern: RegExp, length?: number])[] = [
	['a line of signs', /^(?:[_*=~#.—–-]\s?){3,}$|^-?30-?$|^\(?END\)?$/],
	['a copyright notice', /^(?:©|\(c\)|copyright\b)|\ball rights reserved\b|\bmay not be published, broadcast\b/i],
	[
		'a call for stories',
		/^(?:do|have) you (?:have |got |know )?.{0,60}\b(?:story|stories|tip|tips|information|photos?)\b.{0,40}\?|^(?:got|have) (?:an? )?(?:news )?(?:tip|story)\b/i,
		250,
	],
	[
		'an address for letters',
		/^(?:e-?mail|contact|write to|reach|call) (?:us|the (?:author|writer|reporter|newsroom|editor)|him|her|me)\b/i,
		200,
	],
	[
		'an invitation to follow',
		/^(?:follow|like|find|join) .{1,80}\b(?:on|at|via) (?:@|twitter\b|x\b|facebook\b|instagram\b|youtube\b|linkedin\b|mastodon\b|bluesky\b)/i,
		200,
	],
	['an invitation to subscribe', /^(?:sign up|subscribe|get (?:our|the) .{0,40}newsletter|support our)\b/i, 250],
	[
		'a pointer to other pages',
		/^(?:read more|related|more (?:from|on)|see also|click here|you may also like|recommended|watch|most read)\b(?:.{0,120}|:.*)$/i,
		140,
	],
	['an advertisement', /^(?:advertise?ment|sponsored|story continues below|scroll to continue)\b/i, 80],
	[
		'a button',
		/^(?:share|tweet|print|e-?mail|comments?|reprints?|copy link|save|share this(?: (?:story|article|page))?(?: on .{1,40})?)[.!]?$/i,
		80,
	],
];
