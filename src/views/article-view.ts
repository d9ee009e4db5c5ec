import type { Page } from '../archive/archive.ts';
import { topicSlug } from '../archive/topics.ts';
import type { BuiltArchive } from '../build-archive.ts';
import { compareText } from '../problems/problem.ts';
import type { ArticleEntry } from '../reading/entry.ts';
import { formatTopic, formatWordAsTitle } from '../site/words.ts';
import { noteRecords, type NotedPart, type NoteGroup } from './article-notes.ts';
import { citeSection } from './cite-section.ts';
import { dated, type Dated } from './dated.ts';
import { findNeighbours, type DisputeNeighbours } from './dispute-neighbours.ts';
import { findCases } from './find-cases.ts';
import { isLongTitle } from './long-title.ts';
import { nameWithheld } from './not-public.ts';
import { linkTo } from './record-link.ts';
import { relatedArticles } from './related-sections.ts';
import type { CiteSection, RelatedSection } from './section.ts';
import { buildShell, type Shell } from './shell.ts';

/** An article's page. */
export interface ArticleView {
	readonly shell: Shell;
	readonly title: string;
	readonly isLong: boolean;
	readonly isRetracted: boolean;
	/** In a preview, why the public does not see the article. */
	readonly notPublic: string | undefined;
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
	/** The search for legal actions that have to do with it. */
	readonly cases: string;
	/** Whether all of them have notes beside the text. */
	readonly isNoted: boolean;
	/** What it is about, each with its page. */
	readonly topics: readonly { readonly text: string; readonly href: string }[];
	readonly disputes: readonly DisputeNeighbours[];
	readonly citation: CiteSection;
	readonly related: readonly RelatedSection[];
}

/** What has changed since the article was published. */
export interface Change {
	readonly type: 'correction' | 'clarification' | 'update' | 'retraction';
	readonly label: string;
	readonly date: Dated;
	readonly text: string;
}

/** How many of its records a search for related cases names. */
const recordsLookedFor = 3;

export function buildArticleView(built: BuiltArchive, page: Page<ArticleEntry>): ArticleView {
	const { id, data } = page.entry;
	const { addresses, content } = built;
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
		notPublic: nameWithheld(built, page.entry),
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
		cases: findCases(built, wordsOf(built, page)),
		isNoted: groups.every((group) => group.isBeside),
		topics: data.topics.map((topic) => ({ text: formatTopic(topic), href: addresses.topic(topicSlug(topic)) })),
		disputes,
		citation: citeSection(built, page.entry),
		related: relatedArticles(built, id, (href) => isNeighbour(disputes, href)),
	};
}

/** The names of the first records that an article concerns, or its title when it concerns none. */
function wordsOf(built: BuiltArchive, { entry }: Page<ArticleEntry>): string {
	const names = built.archive.recordsOf(entry.id).map((id) => linkTo(built, id, 'short').name);
	return names.length === 0 ? entry.data.title : names.slice(0, recordsLookedFor).join(' ');
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
