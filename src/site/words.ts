import type { EntityKind } from '../schemas/entity.ts';
import type { LegalAction } from '../schemas/legal-action.ts';

/** How the site names each kind, and the mark that stands for it beside its word, the same everywhere. */
export const kindWords = {
	article: { one: 'Article', many: 'Articles', mark: '¶' },
	account: { one: 'Account', many: 'Accounts', mark: '@' },
	agency: { one: 'Agency', many: 'Agencies', mark: '▪' },
	'legal-action': { one: 'Legal action', many: 'Legal actions', mark: '§' },
	statute: { one: 'Statute', many: 'Statutes', mark: '†' },
	court: { one: 'Court', many: 'Courts', mark: '‡' },
} as const satisfies Record<EntityKind, { one: string; many: string; mark: string }>;

type PartyRole = LegalAction['parties'][number]['role'];

/** How the site calls those who have a role in a legal action, in the order in which a page lists them. */
export const partyWords = {
	plaintiff: { one: 'Plaintiff', many: 'Plaintiffs' },
	defendant: { one: 'Defendant', many: 'Defendants' },
	issuer: { one: 'Issuer', many: 'Issuers' },
	recipient: { one: 'Recipient', many: 'Recipients' },
	target: { one: 'Target', many: 'Targets' },
	intervenor: { one: 'Intervenor', many: 'Intervenors' },
	amicus: { one: 'Amicus', many: 'Amici' },
	counsel: { one: 'Counsel', many: 'Counsel' },
	other: { one: 'Also named', many: 'Also named' },
} as const satisfies Record<PartyRole, { one: string; many: string }>;

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
