import type { Page } from '../archive/archive.ts';
import type { SharedThing } from '../archive/related.ts';
import { topicSlug } from '../archive/topics.ts';
import type { BuiltArchive } from '../build-archive.ts';
import { compareText } from '../problems/problem.ts';
import type { ArticleEntry } from '../reading/entry.ts';
import { formatTopic, formatWordAsTitle } from '../site/words.ts';
import { noteRecords, type NotedPart, type NoteGroup } from './article-notes.ts';
import { citeSection } from './cite-section.ts';
import { dated, type Dated } from './dated.ts';
import { findNeighbours, type DisputeNeighbours } from './dispute-neighbours.ts';
import { isLongTitle } from './long-title.ts';
import { linkTo } from './record-link.ts';
import type { CiteSection } from './section.ts';
import { buildShell, type Shell } from './shell.ts';

/** An article's page. */
export interface ArticleView {
	readonly shell: Shell;
	readonly title: string;
	readonly isLong: boolean;
	readonly isRetracted: boolean;
	readonly summary: string | undefined;
	readonly date: Dated;
	readonly updated: Dated | undefined;
	readonly byline: string;
	/** Where the report comes from, when the text has no first paragraph to begin with it. */
	readonly dateline: string | undefined;
	readonly source:
		{ readonly name: string; readonly url: string | undefined; readonly archivedUrl: string | undefined } | undefined;
	readonly externalUrl: string | undefined;
	readonly rights: string | undefined;
	/** Retractions, then corrections and updates, newest first. */
	readonly changes: readonly Change[];
	readonly image:
		| {
				readonly src: string;
				/** In pixels. */
				readonly width?: number;
				readonly height?: number;
				readonly alt: string;
				readonly caption: string | undefined;
				readonly credit: string | undefined;
		  }
		| undefined;
	readonly parts: readonly NotedPart[];
	/** The records that the article concerns, a group for each kind that has any. */
	readonly records: readonly NoteGroup[];
	/** Whether all of them have notes beside the text. */
	readonly isNoted: boolean;
	/** What it is about, each with its page. */
	readonly topics: readonly { readonly text: string; readonly href: string }[];
	readonly disputes: readonly DisputeNeighbours[];
	readonly citation: CiteSection;
	readonly related: readonly RelatedLine[];
}

/** What has changed since the article was published. */
export interface Change {
	readonly type: 'correction' | 'clarification' | 'update' | 'retraction';
	readonly label: string;
	readonly date: Dated;
	readonly text: string;
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
	const { parts, groups } = noteRecords(built, page);
	const changes = changesOf(built, page);
	const disputes = findNeighbours(built, page);
	return {
		shell: buildShell(built, {
			title: data.title,
			description: data.summary ?? `${content.facts.name}: ${data.title}`,
			address: addresses.entity(id),
		}),
		title: data.title,
		isLong: isLongTitle(data.title),
		isRetracted: changes.some((change) => change.type === 'retraction'),
		summary: data.summary,
		date: dated(built, data.date),
		updated: data.updated === undefined ? undefined : dated(built, data.updated),
		byline: data.byline.join(', '),
		dateline: parts[0]?.dateline === undefined ? data.dateline : undefined,
		source: data.source && { name: data.source.name, url: data.source.url, archivedUrl: data.source.archivedUrl },
		externalUrl: data.externalUrl,
		rights: data.rights,
		changes,
		image: data.image && {
			src: addresses.image(data.image.src),
			...content.images.get(data.image.src),
			alt: data.image.alt,
			caption: data.image.caption,
			credit: data.image.credit,
		},
		parts,
		records: groups,
		isNoted: groups.every((group) => group.isBeside),
		topics: data.topics.map((topic) => ({ text: formatTopic(topic), href: addresses.topic(topicSlug(topic)) })),
		disputes,
		citation: citeSection(built, page.entry),
		related: archive
			.relatedTo(id)
			.filter(({ article }) => !isNeighbour(disputes, addresses.entity(article)))
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

/** Whether an article stands among the neighbours already. */
function isNeighbour(disputes: readonly DisputeNeighbours[], href: string): boolean {
	return disputes.some(({ earlier, later }) => earlier?.href === href || later?.href === href);
}

function changesOf(built: BuiltArchive, { entry }: Page<ArticleEntry>): Change[] {
	const updates = entry.data.updates.map((update) => ({ ...update, type: 'update' as const }));
	return [...entry.data.corrections, ...updates]
		.toSorted(
			(a, b) => Number(b.type === 'retraction') - Number(a.type === 'retraction') || compareText(b.date, a.date),
		)
		.map(({ date, type, text }) => ({ type, label: formatWordAsTitle(type), date: dated(built, date), text }));
}

/** "Both concern @ALT_uscis, CBP and 2 more; topic administrative summonses." */
function reasonOf(built: BuiltArchive, shared: readonly SharedThing[]): string {
	const records = shared.flatMap((thing) => (thing.type === 'record' ? [linkTo(built, thing.id, 'short').name] : []));
	const topics = shared.flatMap((thing) => (thing.type === 'topic' ? [formatTopic(thing.topic)] : []));
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
