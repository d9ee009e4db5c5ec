import type { EntityKind } from '../schemas/entity.ts';

/** What a page says while it has nothing to show, and the command with which editors change that, if there is one. */
export interface EmptyWords {
	readonly text: string;
	readonly command?: string;
}

/** The words of the lists of each kind, and of the other pages that may be empty. */
export const emptyWords = {
	home: {
		text: 'Nothing has been published yet. Editors begin with an article:',
		command: 'npm run new -- article',
	},
	article: { text: 'No article has been published yet. Editors make one with', command: 'npm run new -- article' },
	account: {
		text: 'No account has been mentioned or described yet. Editors describe one with',
		command: 'npm run new -- account',
	},
	agency: {
		text: 'No agency has been mentioned or described yet. Editors describe one with',
		command: 'npm run new -- agency',
	},
	'legal-action': {
		text: 'No legal action has been mentioned or described yet. Editors describe one with',
		command: 'npm run new -- legal-action',
	},
	statute: { text: 'A law has a page here once an article cites it or a legal action rests on it. None does yet.' },
	court: { text: 'A court has a page here once an article names it or a legal action is before it. None is yet.' },
	topics: { text: 'No article has a topic yet. Editors name them in its field “topics”.' },
	timeline: { text: 'Nothing has a date yet. Every article brings its own, and so do legal actions and accounts.' },
	connections: {
		text: 'Nothing is tied to anything yet. Ties come from the parties of legal actions, from one action to another, from accounts that speak for an agency, and from agencies that are part of another.',
	},
	days: { text: 'Nothing is known to the day yet.' },
	notPublic: { text: 'Everything is public. Drafts and articles with a date to come are listed here.' },
	corrections: {
		text: 'No article has been corrected, clarified or withdrawn yet. Editors note it in the field “corrections” of the article, and it appears here.',
	},
} as const satisfies Record<
	EntityKind | 'home' | 'topics' | 'timeline' | 'connections' | 'days' | 'notPublic' | 'corrections',
	EmptyWords
>;
