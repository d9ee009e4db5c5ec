import { roleIn, roles, type Role } from '../archive/roles.ts';
import type { BuiltArchive } from '../build-archive.ts';
import type { Sentence } from '../recognition/sentence.ts';
import { kindOf, type EntityId, type RecordKind } from '../schemas/entity.ts';
import { yearOf } from '../schemas/partial-date.ts';
import { kindWords } from '../site/words.ts';
import { datedDay, type Dated } from './dated.ts';

/** A page that mentions a record, with the sentences that do. */
interface MentionGroup {
	readonly title: string;
	readonly href: string;
	/** What stands in the margin: the day of an article, or the kind of another record. */
	readonly margin: Dated | string;
	readonly sentences: readonly { readonly href: string; readonly sentence: Sentence }[];
}

/** The mentions of a record under one heading, by year. */
export interface MentionSection {
	readonly heading: string;
	readonly years: readonly { readonly year: string; readonly groups: readonly MentionGroup[] }[];
}

const headings: Record<Role, string> = {
	issuer: 'Articles on demands that it issued',
	target: 'Articles on demands for its records or against it',
	party: 'Articles on proceedings that it is a party to',
	mentioned: 'Mentioned in articles',
};

/**
 * Everything that names or mentions a record: articles by the role that the record has in what they tell of, newest
 * first, and apart from them the pages of other records.
 */
export function buildMentions(built: BuiltArchive, record: EntityId<RecordKind>): MentionSection[] {
	const { archive } = built;
	const sources = Map.groupBy(archive.backlinksOf(record), (backlink) => backlink.source);
	const group = (id: EntityId): MentionGroup => ({
		title: archive.nameOf(id),
		href: built.addresses.entity(id),
		margin: marginOf(built, id),
		sentences: (sources.get(id) ?? []).map(({ anchor, sentence }) => ({
			href: built.addresses.entity(id, anchor),
			sentence,
		})),
	});
	const byRole = Map.groupBy(archive.articlesAbout(record), (article) => roleInArticle(built, record, article));
	const others = [...sources.keys()].filter((id) => archive.article(id) === undefined);
	return [
		...roles.map((role) => ({ heading: headings[role], years: byYear(built, byRole.get(role) ?? [], group) })),
		{ heading: 'On the pages of other records', years: [{ year: '', groups: others.map(group) }] },
	].filter((section) => section.years.some(({ groups }) => groups.length > 0));
}

function byYear(built: BuiltArchive, articles: readonly EntityId<'article'>[], group: (id: EntityId) => MentionGroup) {
	const years = Map.groupBy(articles, (id) => yearOf(built.archive.article(id)?.entry.data.date ?? ''));
	return [...years].map(([year, ids]) => ({ year, groups: ids.map(group) }));
}

function roleInArticle(built: BuiltArchive, record: EntityId<RecordKind>, article: EntityId<'article'>): Role {
	const actions = built.archive.recordsOf(article).flatMap((id) => {
		const page = built.archive.records.get(id);
		return page?.kind === 'legal-action' ? [page.page.entry.data] : [];
	});
	return roleIn(record, actions);
}

function marginOf(built: BuiltArchive, id: EntityId): Dated | string {
	const article = built.archive.article(id);
	return article === undefined ? kindWords[kindOf(id)].one : datedDay(built, article.entry.data.date);
}
