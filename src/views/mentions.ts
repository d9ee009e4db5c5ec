import type { Backlink } from '../archive/backlinks.ts';
import { roleIn, roles, type Role } from '../archive/roles.ts';
import { findSpans, spanOf, type Span } from '../archive/spans.ts';
import type { BuiltArchive } from '../build-archive.ts';
import { compareText } from '../problems/problem.ts';
import type { Sentence } from '../recognition/sentence.ts';
import { kindOf, type EntityId, type RecordKind } from '../schemas/entity.ts';
import { yearOf, type PartialDate } from '../schemas/partial-date.ts';
import { kindWords } from '../site/words.ts';
import { datedDay, type Dated } from './dated.ts';
import type { SpanLink } from './timeline-view.ts';

/** A page that mentions a record, with the sentences that do. */
interface MentionGroup {
	readonly title: string;
	readonly href: string;
	/** What stands in the margin: the day of an article, or the kind of another record. */
	readonly margin: Dated | string;
	readonly sentences: readonly { readonly href: string; readonly sentence: Sentence }[];
}

/** The mentions of a record under one heading, by year. */
interface MentionSection {
	readonly heading: string;
	readonly years: readonly { readonly year: string; readonly groups: readonly MentionGroup[] }[];
}

const headings: Record<Role, string> = {
	issuer: 'Articles on demands that it issued',
	target: 'Articles on demands for its records or against it',
	party: 'Articles on proceedings that it is a party to',
	mentioned: 'Mentioned in articles',
};

/** The mentions of a record as far as a page shows them, and the pages that have the rest. */
export interface Mentions {
	readonly sections: readonly MentionSection[];
	/** The spans of time that have pages of their own, the newest first; none when one page has everything. */
	readonly spans: readonly SpanLink[];
}

/** How many sentences a page shows; one of them is about 60 bytes in what a reader loads. */
const onOnePage = 600;

/**
 * Everything that names or mentions a record: articles by the role that the record has in what they tell of, newest
 * first; papers on dockets; and apart from them the pages of other records. What is too much for one page is cut into
 * spans; the newest stands for the whole where no `span` is asked for.
 */
export function buildMentions(built: BuiltArchive, record: EntityId<RecordKind>, span?: Span): Mentions {
	return planMentions(built, record)(span);
}

/** The same for several spans, with the mentions collected once. */
export function planMentions(built: BuiltArchive, record: EntityId<RecordKind>): (span?: Span) => Mentions {
	const all = collectMentions(built, record);
	const spans = spansOf(all);
	const bySpan = Map.groupBy(all, ({ date }) => (date === undefined ? undefined : spanOf(date, spans)));
	const links = spans.map((each) => ({
		label: built.dates.full(each),
		href: built.addresses.mentions(record, each),
		count: (bySpan.get(each) ?? []).reduce((sum, { group }) => sum + weightOf(group), 0),
	}));
	return (span) => {
		const shown = span ?? spans[0];
		const dated = (shown === undefined ? undefined : bySpan.get(shown)) ?? [];
		const undated = span === undefined ? (bySpan.get(undefined) ?? []) : [];
		return {
			sections: sectionsOf([...dated, ...undated]),
			spans: links.map((link, place) => ({ ...link, isCurrent: spans[place] === shown })),
		};
	};
}

/** The spans of a record that have pages of their own, in which its mentions are too many for one. */
export function mentionSpans(built: BuiltArchive, record: EntityId<RecordKind>): readonly Span[] {
	const { archive } = built;
	const lines = archive.backlinksOf(record).length + archive.articlesAbout(record).length;
	return lines <= onOnePage ? [] : spansOf(collectMentions(built, record));
}

function sectionsOf(mentions: readonly DatedGroup[]): MentionSection[] {
	return [...Map.groupBy(mentions, (mention) => mention.heading)].map(([heading, ofHeading]) => ({
		heading,
		years: [...Map.groupBy(ofHeading, ({ date }) => (date === undefined ? '' : yearOf(date)))].map(([year, list]) => ({
			year,
			groups: list.map((mention) => mention.group),
		})),
	}));
}

/** What one page says of a record, under which heading, and when. */
interface DatedGroup {
	readonly heading: string;
	readonly date: PartialDate | undefined;
	readonly group: MentionGroup;
}

function spansOf(all: readonly DatedGroup[]): Span[] {
	return findSpans(
		all.flatMap(({ date, group }) => (date === undefined ? [] : Array<PartialDate>(weightOf(group)).fill(date))),
		onOnePage,
	);
}

function weightOf(group: MentionGroup): number {
	return Math.max(1, group.sentences.length);
}

/** All groups in the order of their headings, and under each the newest first. */
function collectMentions(built: BuiltArchive, record: EntityId<RecordKind>): DatedGroup[] {
	const { archive } = built;
	const backlinks = archive.backlinksOf(record);
	const texts = Map.groupBy(
		backlinks.filter((backlink) => backlink.filed === undefined),
		(backlink) => backlink.source,
	);
	const byRole = Map.groupBy(archive.articlesAbout(record), (article) => roleInArticle(built, record, article));
	const isAction = kindOf(record) === 'legal-action';
	const articles = roles.flatMap((role) =>
		(byRole.get(role) ?? []).map((id) => {
			const date = archive.article(id)?.entry.data.date ?? '';
			const group = groupOf(built, id, datedDay(built, date), texts.get(id) ?? []);
			return { heading: isAction ? 'Coverage' : headings[role], date, group };
		}),
	);
	const others = [...texts]
		.filter(([id]) => archive.article(id) === undefined)
		.map(([id, list]) => ({
			heading: 'On the pages of other records',
			date: undefined,
			group: groupOf(built, id, kindWords[kindOf(id)].one, list),
		}));
	return [...articles, ...filings(built, backlinks), ...others];
}

/** Papers on dockets, one group for each action and day. */
function filings(built: BuiltArchive, backlinks: readonly Backlink[]): DatedGroup[] {
	const papers = backlinks.flatMap((backlink) =>
		backlink.filed === undefined ? [] : [{ ...backlink, filed: backlink.filed }],
	);
	return [...Map.groupBy(papers, (paper) => `${paper.filed} ${paper.source}`)]
		.toSorted(([a], [b]) => compareText(b, a))
		.flatMap(([, list]) => {
			const [first] = list;
			if (first === undefined) return [];
			const group = groupOf(built, first.source, datedDay(built, first.filed), list);
			return [{ heading: 'In papers filed', date: first.filed, group }];
		});
}

function groupOf(
	built: BuiltArchive,
	id: EntityId,
	margin: Dated | string,
	backlinks: readonly Backlink[],
): MentionGroup {
	return {
		title: built.archive.nameOf(id),
		href: built.addresses.entity(id),
		margin,
		sentences: backlinks.map(({ anchor, sentence }) => ({ href: built.addresses.entity(id, anchor), sentence })),
	};
}

function roleInArticle(built: BuiltArchive, record: EntityId<RecordKind>, article: EntityId<'article'>): Role {
	const actions = built.archive.recordsOf(article).flatMap((id) => {
		const page = built.archive.records.get(id);
		return page?.kind === 'legal-action' ? [page.page.entry.data] : [];
	});
	return roleIn(record, actions);
}
