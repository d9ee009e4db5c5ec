import type { EntityKind } from '../schemas/entity.ts';

/** How the site names each kind, and the mark that stands for it beside its word, the same everywhere. */
export const kindWords = {
	article: { one: 'Article', many: 'Articles', mark: '¶' },
	account: { one: 'Account', many: 'Accounts', mark: '@' },
	agency: { one: 'Agency', many: 'Agencies', mark: '▪' },
	'legal-action': { one: 'Legal action', many: 'Legal actions', mark: '§' },
	statute: { one: 'Statute', many: 'Statutes', mark: '†' },
	court: { one: 'Court', many: 'Courts', mark: '‡' },
} as const satisfies Record<EntityKind, { one: string; many: string; mark: string }>;

/** A word of a schema as a reader sees it: `carried-out` is "carried out". */
export function formatWord(word: string): string {
	return words[word] ?? word.replaceAll('-', ' ');
}

/** A word as it stands at the beginning of a line: "Carried out". */
export function formatWordAsTitle(word: string): string {
	const text = formatWord(word);
	return text.charAt(0).toUpperCase() + text.slice(1);
}

const words: Partial<Record<string, string>> = {
	'2703d-order': '2703(d) order',
	'fisa-order': 'FISA order',
	'foia-request': 'FOIA request',
	twitter: 'Twitter / X',
	mastodon: 'Mastodon',
	bluesky: 'Bluesky',
	facebook: 'Facebook',
	instagram: 'Instagram',
	reddit: 'Reddit',
};
