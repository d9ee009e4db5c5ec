import type { LineKind, RecordEvent } from '../archive/events.ts';
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

/** How the site names the parts of the timeline, in short where there is little room, and counts their lines. */
export const lineWords = {
	article: { name: 'Articles', short: '¶ Articles', one: 'article', many: 'articles' },
	'legal-action': {
		name: 'Legal actions',
		short: '§ Actions',
		one: 'step of a legal action',
		many: 'steps of legal actions',
	},
	account: { name: 'Accounts', short: '@ Accounts', one: 'change of an account', many: 'changes of accounts' },
	event: {
		name: 'Events told in articles',
		short: 'Events',
		one: 'event told in an article',
		many: 'events told in articles',
	},
} as const satisfies Record<LineKind, { name: string; short: string; one: string; many: string }>;

/** How the site names what happens to records: one line of a type, and all of them. */
export const eventWords = {
	issued: { one: 'issued', many: 'Demands issued' },
	served: { one: 'served', many: 'Demands served' },
	filed: { one: 'filed', many: 'Actions filed' },
	paper: { one: 'paper', many: 'Papers on dockets' },
	ruling: { one: 'ruling', many: 'Rulings' },
	status: { one: 'status', many: 'Changes of status' },
	ended: { one: 'ended', many: 'Actions ended' },
	appears: { one: 'first seen', many: 'Accounts first seen' },
	'handle-taken': { one: 'handle taken', many: 'Handles taken' },
	'handle-left': { one: 'handle changed', many: 'Handles changed' },
	state: { one: 'state', many: 'Accounts suspended or restored' },
} as const satisfies Record<RecordEvent, { one: string; many: string }>;

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
	return (Object.hasOwn(words, word) ? words[word] : undefined) ?? word.replaceAll('-', ' ');
}

/** A topic as a reader sees it: `free-speech` is "free speech", COVID-19 stays as it is. */
export function formatTopic(topic: string): string {
	return topic.replace(/(?<=\p{L})-(?=\p{L})/gu, ' ');
}

/** How an action stands, where the word stands without "status" beside it: "dropped", "status unknown". */
export function formatStatus(status: string): string {
	return status === 'unknown' ? 'status unknown' : formatWord(status);
}

/** A word as it stands at the beginning of a line: "Carried out". */
export function formatWordAsTitle(word: string): string {
	return startLarge(formatWord(word));
}

/** A topic as a heading: "Free speech". */
export function formatTopicAsTitle(topic: string): string {
	return startLarge(formatTopic(topic));
}

/** A text with its first letter large. */
export function startLarge(text: string): string {
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
