/** A person or a body as CSL-JSON names it. */
export type CslName =
	| { readonly family: string; readonly given: string; readonly suffix?: string }
	/** A name that is never turned round: of an organization, or of one word. */
	| { readonly literal: string };

/** Reads a name as bylines write it: "Jane Q. Roe Jr.", "Ludwig van der Berg", "The Associated Press". */
export function readName(text: string): CslName {
	const [, name = text, suffix] = /^(.+?),? (Jr\.?|Sr\.?|II|III|IV)$/.exec(text) ?? [];
	const words = name.split(' ');
	if (words.length === 1 || isOrganization(text)) return { literal: text };
	const particle = words.findIndex((word, place) => place > 0 && particles.has(word));
	const cut = particle > 0 ? particle : words.length - 1;
	return {
		family: words.slice(cut).join(' '),
		given: words.slice(0, cut).join(' '),
		...(suffix === undefined ? {} : { suffix }),
	};
}

/** "Jane Roe Jr.". */
export function formatName(name: CslName): string {
	if ('literal' in name) return name.literal;
	return [name.given, name.family, name.suffix].filter((part) => part !== undefined).join(' ');
}

/** "Roe, Jane, Jr.". */
export function formatNameInverted(name: CslName): string {
	if ('literal' in name) return name.literal;
	return [name.family, name.given, name.suffix].filter((part) => part !== undefined).join(', ');
}

const particles = new Set('af al bin da das de del della den der di dos du el la le ter van von zu'.split(' '));

/** Bylines do not tell persons from organizations; their first or one of their words does. */
function isOrganization(text: string): boolean {
	return (
		/^(The|U\.S\.|US|United) |[&\d]|, (Inc|LLC|Ltd)\b/.test(text) ||
		text.split(/[\s,]+/).some((word) => organizations.has(word.toLowerCase()))
	);
}

const organizations = new Set(
	`administration agency associates association board bureau center centre coalition college commission committee
	company corporation council court department desk division editors foundation fund group initiative institute
	journal magazine media ministry network news newspaper of office organization press project report reporters
	review society staff team times tribune union university wire`.split(/\s+/),
);
