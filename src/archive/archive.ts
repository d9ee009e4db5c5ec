import type {
	AccountEntry,
	AgencyEntry,
	AnyEntry,
	ArticleEntry,
	LegalActionEntry,
	RecordEntry,
} from '../reading/entry.ts';
import { referencesOf } from '../reading/references.ts';
import type { Mention } from '../recognition/mention.ts';
import { isUnrecordedAction, nameProceeding } from '../recognition/proceedings.ts';
import { handleOfUnrecorded } from '../recognition/recogniser.ts';
import { formatStatute } from '../recognition/statutes.ts';
import { compareText } from '../problems/problem.ts';
import { titleOf } from '../schemas/article-title.ts';
import { kindOf, recordKinds, slugOf, type EntityId, type RecordKind } from '../schemas/entity.ts';
import type { LegalAction } from '../schemas/legal-action.ts';
import { findCourt, type Courts } from '../schemas/registry.ts';
import { findBacklinks, type Backlink } from './backlinks.ts';
import { findRelations, type ChainLink } from './case-chain.ts';
import { correctionSpans, findCorrections, type Correction } from './corrections.ts';
import { findTies, groupTies, type Tie } from './connections.ts';
import { findDisputes, type Dispute } from './disputes.ts';
import { editionOf } from './edition.ts';
import { basesOf, groupByBasis, type LegalBasis } from './legal-basis.ts';
import { once } from './once.ts';
import type { PartialDate } from '../schemas/partial-date.ts';
import type { Relations } from './related.ts';
import { rankRelatedActions } from './related-actions.ts';
import { rankRelatedArticles } from './related-articles.ts';
import type { Span } from './spans.ts';
import type { TimelineItem } from './events.ts';
import { findThreads, type Threads } from './threads.ts';
import { buildTimeline } from './timeline.ts';

/** A rendered entry: what was read, its HTML, and its text with the mentions in it. */
export interface Page<E extends AnyEntry> {
	readonly entry: E;
	readonly html: string;
	/** The HTML in pieces, with links to its paragraphs. */
	readonly parts: readonly BodyPart[];
	readonly blocks: readonly Block[];
}

export interface Block {
	readonly text: string;
	readonly anchor: string | undefined;
	readonly mentions: readonly Mention[];
	/** When it was filed, if it is a paper on a docket. */
	readonly filed?: PartialDate | undefined;
}

/** A piece of a body between which a page may put something, the whole body when printed one after the other. */
export interface BodyPart {
	/** Of a paragraph `html` is what is inside of it, so that a page can print more into it. */
	readonly type: 'paragraph' | 'other';
	/** The id of a paragraph. */
	readonly id?: string;
	/** With a link to each paragraph at its end, which has no text of its own. */
	readonly html: string;
	/** The records that it speaks of, except in headings, in reading order. */
	readonly records: readonly EntityId<RecordKind>[];
}

export type RecordPage =
	| { readonly kind: 'account'; readonly page: Page<AccountEntry> }
	| { readonly kind: 'agency'; readonly page: Page<AgencyEntry> }
	| { readonly kind: 'legal-action'; readonly page: Page<LegalActionEntry> }
	/** An account that articles mention by its handle and that nobody has described yet. */
	| { readonly kind: 'unrecorded-account'; readonly handle: string; readonly page?: undefined }
	/** A proceeding that articles mention by its docket number or name and that nobody has described yet. */
	| { readonly kind: 'unrecorded-action'; readonly name: string; readonly page?: undefined }
	/** A law that articles cite or legal actions rest on. */
	| { readonly kind: 'statute'; readonly id: EntityId<'statute'>; readonly page?: undefined }
	/** A court of the table that articles mention or legal actions are before. */
	| {
			readonly kind: 'court';
			readonly id: EntityId<'court'>;
			readonly court: Courts[string];
			readonly page?: undefined;
	  };

/** The whole subject, linked up once and only read afterwards. Every list is in a total order. */
export interface Archive extends Threads {
	/** Newest first. */
	readonly articles: readonly Page<ArticleEntry>[];
	/** By id; accounts without a record are among them. */
	readonly records: ReadonlyMap<EntityId<RecordKind>, RecordPage>;
	/** The records that an article names or mentions, by kind in the order of `recordKinds`. */
	recordsOf(article: EntityId<'article'>): readonly EntityId<RecordKind>[];
	article(id: EntityId): Page<ArticleEntry> | undefined;
	/** The articles that name or mention a record, newest first. */
	articlesAbout(record: EntityId<RecordKind>): readonly EntityId<'article'>[];
	/** The mentions of a record: those in articles, newest first, then those on the pages of other records. */
	backlinksOf(record: EntityId<RecordKind>): readonly Backlink[];
	/** The ties of a legal action to others, from either side. */
	relationsOf(action: EntityId<'legal-action'>): readonly ChainLink[];
	/** The legal actions that rest on a law or are before a court. */
	actionsUnder(basis: LegalBasis): readonly LegalActionEntry[];
	/** All disputes, in the order of their beginnings. */
	readonly disputes: readonly Dispute[];
	/** The dispute that an action is part of. */
	disputeOf(action: EntityId<'legal-action'>): Dispute | undefined;
	/** Every tie between two records. */
	readonly ties: readonly Tie[];
	/** The ties of a record, from either side. */
	tiesOf(record: EntityId): readonly Tie[];
	/** The latest date on which an editor wrote or checked something; age is measured from it. */
	readonly edition: PartialDate | undefined;
	/** The articles closest to one. */
	relatedTo(article: EntityId<'article'>): Relations<EntityId<'article'>>;
	/** The legal actions closest to one, outside of its dispute. */
	relatedActions(action: EntityId<'legal-action'>): Relations<EntityId<'legal-action'>>;
	/** Newest first. */
	readonly timeline: readonly TimelineItem[];
	/** What articles say that they had wrong, newest first. */
	readonly corrections: readonly Correction[];
	/** The spans of time of which the corrections have pages of their own. */
	readonly correctionSpans: readonly Span[];
	/** The name that a page about an entry bears; that of a retracted article says so. */
	nameOf(id: EntityId): string;
}

/** What an archive is built from: every entry that is published, rendered. */
export interface ArchiveParts {
	readonly articles: readonly Page<ArticleEntry>[];
	readonly accounts: readonly Page<AccountEntry>[];
	readonly agencies: readonly Page<AgencyEntry>[];
	readonly legalActions: readonly Page<LegalActionEntry>[];
	/** Agencies that have a page only when something speaks of them. */
	readonly registry: readonly AgencyEntry[];
	/** Courts by their CourtListener ids; likewise. */
	readonly courts: Courts;
	/** The language of the sentences. */
	readonly language: string;
}

/** Links up all entries. */
export function buildArchive(parts: ArchiveParts): Archive {
	const articles = parts.articles.toSorted(newestFirst);
	const recordsByArticle = new Map(articles.map((article) => [article.entry.id, recordsOfArticle(article)]));
	const recordPages = [...parts.accounts, ...parts.agencies, ...parts.legalActions];
	const backlinks = findBacklinks([...articles, ...recordPages], parts.language);
	const spokenOf = new Set([
		...backlinks.keys(),
		...[...recordsByArticle.values()].flat(),
		...recordPages.flatMap(refersTo),
	]);
	const records = collectRecords(parts, spokenOf, surfacesOf(backlinks));
	const relations = findRelations(parts.legalActions.map((page) => page.entry));
	const disputes = findDisputes(
		parts.legalActions.map((page) => page.entry),
		relations,
	);
	const disputeOf = new Map(disputes.flatMap((dispute) => dispute.actions.map((action) => [action, dispute])));
	const ties = findTies({
		accounts: parts.accounts.map((page) => page.entry),
		agencies: [...records.values()].flatMap((record) => (record.kind === 'agency' ? [record.page.entry] : [])),
		legalActions: parts.legalActions.map((page) => page.entry),
		relations,
	});
	const tiesByRecord = groupTies(ties);
	const articlesById = new Map<EntityId, Page<ArticleEntry>>(articles.map((article) => [article.entry.id, article]));
	const registryNames = new Map<EntityId, string>(parts.registry.map((entry) => [entry.id, entry.data.name]));
	const about = articlesByRecord(recordsByArticle);
	const entries = {
		articles: articles.map((article) => article.entry),
		legalActions: parts.legalActions.map((page) => page.entry),
		accounts: parts.accounts.map((page) => page.entry),
	};
	const timeline = buildTimeline(entries);
	const corrections = findCorrections(entries.articles);
	const byBasis = groupByBasis(entries.legalActions);
	const recordsOf = (article: EntityId<'article'>) => recordsByArticle.get(article) ?? [];
	const facts = { recordsOf, disputeOf: (action: EntityId<'legal-action'>) => disputeOf.get(action) };
	const actions = new Map<EntityId, LegalAction>(entries.legalActions.map(({ id, data }) => [id, data]));
	const related = once(() => rankRelatedArticles(articles, { ...facts, action: (id) => actions.get(id) }));
	const relatedActions = once(() =>
		rankRelatedActions(parts.legalActions, {
			...facts,
			topicsOf: (action) => (about.get(action) ?? []).flatMap((id) => articlesById.get(id)?.entry.data.topics ?? []),
		}),
	);
	return {
		...findThreads({ ...entries, ...facts, timeline, disputes }),
		articles,
		records,
		timeline,
		corrections,
		correctionSpans: correctionSpans(corrections),
		disputes,
		disputeOf: facts.disputeOf,
		ties,
		tiesOf: (record) => tiesByRecord.get(record) ?? [],
		edition: editionOf(entries.articles, entries.legalActions),
		article: (id) => articlesById.get(id),
		articlesAbout: (record) => about.get(record) ?? [],
		recordsOf,
		backlinksOf: (record) => backlinks.get(record) ?? [],
		relationsOf: (action) => relations.get(action) ?? [],
		actionsUnder: (basis) => byBasis.get(basis) ?? [],
		relatedTo: (article) => related().get(article) ?? nothingRelated,
		relatedActions: (action) => relatedActions().get(action) ?? nothingRelated,
		nameOf(id) {
			const record = records.get(id as EntityId<RecordKind>);
			const article = articlesById.get(id)?.entry.data;
			return (article && titleOf(article)) ?? (record && recordName(record)) ?? registryNames.get(id) ?? id;
		},
	};
}

const nothingRelated = { related: [], versions: [] };

/** The name that the page of a record bears. */
export function recordName(record: RecordPage): string {
	if (record.kind === 'account') return `@${record.page.entry.data.handle}`;
	if (record.kind === 'agency') return record.page.entry.data.name;
	if (record.kind === 'legal-action') return record.page.entry.data.caseName;
	if (record.kind === 'statute') return formatStatute(record.id);
	if (record.kind === 'court') return record.court.name;
	return record.kind === 'unrecorded-action' ? record.name : `@${record.handle}`;
}

function newestFirst(a: Page<ArticleEntry>, b: Page<ArticleEntry>): number {
	return compareText(b.entry.data.date, a.entry.data.date) || compareText(a.entry.id, b.entry.id);
}

/** Those that the editors named come first, then those of the text in reading order; grouped by kind. */
function recordsOfArticle({ entry, blocks }: Page<ArticleEntry>): EntityId<RecordKind>[] {
	const named = referencesOf(entry).map((reference) => reference.to);
	const mentioned = blocks.flatMap((block) => block.mentions.map((mention) => mention.target));
	const all = [...new Set([...named, ...mentioned])];
	return recordKinds.flatMap((kind) => all.filter((id) => kindOf(id) === kind));
}

function articlesByRecord(recordsByArticle: ReadonlyMap<EntityId<'article'>, readonly EntityId<RecordKind>[]>) {
	const about = new Map<EntityId<RecordKind>, EntityId<'article'>[]>();
	for (const [article, records] of recordsByArticle) {
		for (const record of records) {
			const list = about.get(record) ?? [];
			list.push(article);
			about.set(record, list);
		}
	}
	return about;
}

/** The words in which each record is mentioned. */
function surfacesOf(backlinks: ReadonlyMap<EntityId, readonly Backlink[]>): Map<EntityId, string[]> {
	return new Map([...backlinks].map(([id, list]) => [id, list.map((backlink) => backlink.sentence.surface)]));
}

/** The records that a record names in its fields, the laws that it rests on and the court that it is before. */
function refersTo({ entry }: Page<RecordEntry>): EntityId<RecordKind>[] {
	const bases = 'legalAuthority' in entry.data ? basesOf(entry.data) : [];
	return [...referencesOf(entry).map((reference) => reference.to), ...bases];
}

function collectRecords(
	parts: ArchiveParts,
	spokenOf: ReadonlySet<EntityId<RecordKind>>,
	surfaces: ReadonlyMap<EntityId, readonly string[]>,
) {
	const records = new Map<EntityId<RecordKind>, RecordPage>();
	for (const page of parts.accounts) records.set(page.entry.id, { kind: 'account', page });
	for (const page of parts.agencies) records.set(page.entry.id, { kind: 'agency', page });
	for (const entry of parts.registry) {
		if (spokenOf.has(entry.id))
			records.set(entry.id, { kind: 'agency', page: { entry, html: '', parts: [], blocks: [] } });
	}
	for (const page of parts.legalActions) records.set(page.entry.id, { kind: 'legal-action', page });
	for (const id of [...spokenOf].toSorted(compareText)) {
		const handle = handleOfUnrecorded(id);
		if (handle !== undefined) records.set(id, { kind: 'unrecorded-account', handle });
		else if (isOfKind(id, 'statute')) records.set(id, { kind: 'statute', id });
		else if (isOfKind(id, 'court')) {
			const court = findCourt(parts.courts, slugOf(id));
			if (court !== undefined) records.set(id, { kind: 'court', id, court });
		} else if (isUnrecordedAction(id))
			records.set(id, { kind: 'unrecorded-action', name: nameProceeding(surfaces.get(id) ?? []) });
	}
	return records;
}

function isOfKind<Kind extends RecordKind>(id: EntityId, kind: Kind): id is EntityId<Kind> {
	return kindOf(id) === kind;
}
