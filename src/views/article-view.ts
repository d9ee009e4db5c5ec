import type { Page } from '../archive/archive.ts';
import { findCorrections } from '../archive/corrections.ts';
import { spanOf } from '../archive/spans.ts';
import { topicSlug } from '../archive/topics.ts';
import type { BuiltArchive } from '../build-archive.ts';
import { compareText } from '../problems/problem.ts';
import type { ArticleEntry } from '../reading/entry.ts';
import { isRetracted, titleOf } from '../schemas/article-title.ts';
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
	/** In a preview, why the public does not see the article. */
	readonly notPublic: string | undefined;
	readonly summary: string | undefined;
	readonly date: Dated;
	readonly updated: Dated | undefined;
	/** When the article was last changed, with how often before and the page that tells how; or that this is not told. */
	readonly history:
		| { readonly isHidden: false; readonly href: string; readonly date: Dated; readonly earlier: string | undefined }
		| { readonly isHidden: true }
		| undefined;
	readonly byline: string;
	/** Where the report comes from, when the text has no first paragraph to begin with it. */
	readonly dateline: string | undefined;
	readonly source:
		{ readonly name: string; readonly url: string | undefined; readonly archivedUrl: string | undefined } | undefined;
	readonly externalUrl: string | undefined;
	readonly rights: string | undefined;
	/** The whole address of the page, also of one that is hidden from search engines. */
	readonly address: string | undefined;
	/** Why and when it was retracted, if it was. */
	readonly retractions: readonly Change[];
	/** Corrections and updates, newest first. */
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
	/** Its id on the page, and where it stands with those of other articles; none for updates. */
	readonly correction: { readonly anchor: string; readonly href: string } | undefined;
}

/** How many of its records a search for related cases names. */
const recordsLookedFor = 3;

export function buildArticleView(built: BuiltArchive, page: Page<ArticleEntry>): ArticleView {
	const { id, data } = page.entry;
	const { addresses, content } = built;
	const { parts, groups } = noteRecords(built, page);
	const changes = changesOf(built, page);
	// Its own page says at the top why an article is not public.
	const title = titleOf({ ...data, notPublic: undefined });
	const address = addresses.entity(id);
	const disputes = findNeighbours(built, page);
	return {
		shell: buildShell(built, {
			title,
			description: data.summary ?? `${content.facts.name}: ${title}`,
			address,
			isHidden: isRetracted(data),
		}),
		title,
		isLong: isLongTitle(title),
		notPublic: nameWithheld(built, page.entry),
		summary: data.summary,
		date: dated(built, data.date),
		updated: data.updated === undefined ? undefined : dated(built, data.updated),
		history: historyOf(built, page.entry),
		byline: data.byline.join(', '),
		dateline: parts[0]?.dateline === undefined ? data.dateline : undefined,
		source: data.source && { name: data.source.name, url: data.source.url, archivedUrl: data.source.archivedUrl },
		externalUrl: data.externalUrl,
		rights: data.rights,
		address: addresses.absolute(address),
		retractions: changes.filter(isRetraction),
		changes: changes.filter((change) => !isRetraction(change)),
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

function historyOf(built: BuiltArchive, { id, data }: ArticleEntry): ArticleView['history'] {
	if (built.content.facts.history && data.hideHistory) return { isHidden: true };
	const [last, ...before] = built.history.get(id) ?? [];
	if (last === undefined) return undefined;
	const times = ['once', 'twice'][before.length - 1] ?? `${before.length} times`;
	const earlier = before.length === 0 ? undefined : `and ${times} before`;
	return { isHidden: false, href: built.addresses.changes(id), date: dated(built, last.day), earlier };
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
	const spans = built.archive.correctionSpans;
	const corrections = findCorrections([entry]).map((correction) => ({
		...correction,
		correction: { anchor: correction.anchor, href: built.addresses.corrections(spanOf(correction.date, spans)) },
	}));
	const updates = entry.data.updates.map((update) => ({ ...update, type: 'update' as const, correction: undefined }));
	return [...corrections, ...updates]
		.toSorted((a, b) => compareText(b.date, a.date))
		.map(({ date, type, text, correction }) => ({
			type,
			label: formatWordAsTitle(type),
			date: dated(built, date),
			text,
			correction,
		}));
}

function isRetraction({ type }: Change): boolean {
	return type === 'retraction';
}
