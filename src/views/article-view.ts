import type { Page } from '../archive/archive.ts';
import type { SharedThing } from '../archive/related.ts';
import { topicSlug } from '../archive/topics.ts';
import type { BuiltArchive } from '../build-archive.ts';
import { compareText } from '../problems/problem.ts';
import type { ArticleEntry } from '../reading/entry.ts';
import { kindOf, recordKinds } from '../schemas/entity.ts';
import { formatWord, formatWordAsTitle, kindWords } from '../site/words.ts';
import { dated, type Dated } from './dated.ts';
import { linkTo, type RecordLink } from './record-link.ts';
import { buildShell, type Shell } from './shell.ts';

/** An article's page. */
export interface ArticleView {
	readonly shell: Shell;
	readonly title: string;
	readonly summary: string | undefined;
	readonly date: Dated;
	readonly updated: Dated | undefined;
	readonly byline: string;
	readonly dateline: string | undefined;
	readonly source:
		{ readonly name: string; readonly url: string | undefined; readonly archivedUrl: string | undefined } | undefined;
	readonly externalUrl: string | undefined;
	readonly rights: string | undefined;
	/** Corrections and updates, newest first. */
	readonly notes: readonly { readonly label: string; readonly date: Dated; readonly text: string }[];
	readonly image:
		| {
				readonly src: string;
				readonly alt: string;
				readonly caption: string | undefined;
				readonly credit: string | undefined;
		  }
		| undefined;
	readonly html: string;
	/** The records that the article concerns, a group for each kind that has any. */
	readonly records: readonly { readonly heading: string; readonly links: readonly RecordLink[] }[];
	/** What it is about, each with its page. */
	readonly topics: readonly { readonly text: string; readonly href: string }[];
	readonly related: readonly RelatedLine[];
}

export interface RelatedLine {
	readonly title: string;
	readonly href: string;
	readonly date: Dated;
	/** Why it is here: "Both concern @ALT_uscis and CBP." */
	readonly reason: string;
}

/** How many related articles a page shows. */
const relatedShown = 5;

export function buildArticleView(built: BuiltArchive, page: Page<ArticleEntry>): ArticleView {
	const { id, data } = page.entry;
	const { archive, addresses, content } = built;
	const records = archive.recordsOf(id);
	return {
		shell: buildShell(built, {
			title: data.title,
			description: data.summary ?? `${content.facts.name}: ${data.title}`,
			address: addresses.entity(id),
		}),
		title: data.title,
		summary: data.summary,
		date: dated(built, data.date),
		updated: data.updated === undefined ? undefined : dated(built, data.updated),
		byline: data.byline.join(', '),
		dateline: data.dateline,
		source: data.source && { name: data.source.name, url: data.source.url, archivedUrl: data.source.archivedUrl },
		externalUrl: data.externalUrl,
		rights: data.rights,
		notes: notesOf(built, page),
		image: data.image && {
			src: addresses.image(data.image.src),
			alt: data.image.alt,
			caption: data.image.caption,
			credit: data.image.credit,
		},
		html: page.html,
		records: recordKinds
			.map((kind) => ({
				heading: kindWords[kind].many,
				links: records.filter((record) => kindOf(record) === kind).map((record) => linkTo(built, record)),
			}))
			.filter((group) => group.links.length > 0),
		topics: data.topics.map((topic) => ({ text: formatWord(topic), href: addresses.topic(topicSlug(topic)) })),
		related: archive
			.relatedTo(id)
			.slice(0, relatedShown)
			.flatMap(({ article, shared }) => {
				const other = archive.article(article)?.entry;
				if (other === undefined) return [];
				return [
					{
						title: other.data.title,
						href: addresses.entity(article),
						date: dated(built, other.data.date),
						reason: reasonOf(built, shared),
					},
				];
			}),
	};
}

function notesOf(built: BuiltArchive, { entry }: Page<ArticleEntry>): ArticleView['notes'] {
	const updates = entry.data.updates.map((update) => ({ ...update, type: 'update' }));
	return [...entry.data.corrections, ...updates]
		.toSorted((a, b) => compareText(b.date, a.date))
		.map(({ date, type, text }) => ({ label: formatWordAsTitle(type), date: dated(built, date), text }));
}

/** "Both concern @ALT_uscis, CBP and 2 more; topic administrative summonses." */
function reasonOf(built: BuiltArchive, shared: readonly SharedThing[]): string {
	const records = shared.flatMap((thing) => (thing.type === 'record' ? [linkTo(built, thing.id, 'short').name] : []));
	const topics = shared.flatMap((thing) => (thing.type === 'topic' ? [formatWord(thing.topic)] : []));
	const parts = [
		records.length > 0 ? `Both concern ${joinWords(records)}` : '',
		topics.length > 0 ? `${records.length > 0 ? 'same topic' : 'Same topic'}: ${joinWords(topics)}` : '',
	];
	return `${parts.filter((part) => part !== '').join('; ')}.`;
}

/** "a", "a and b", "a, b and 3 more": two are named, or three if there are no more. */
function joinWords(words: readonly string[]): string {
	const named = words.length <= 3 ? words : [...words.slice(0, 2), `${words.length - 2} more`];
	if (named.length < 2) return named.join('');
	return `${named.slice(0, -1).join(', ')} and ${named.at(-1) ?? ''}`;
}
