import type { BuiltArchive } from '../build-archive.ts';
import type { Sentence } from '../recognition/sentence.ts';
import type { EntityId, RecordKind } from '../schemas/entity.ts';
import { dated, type Dated } from './dated.ts';

/** An article that mentions a record, with the sentences that do. */
export interface MentionGroup {
	readonly title: string;
	readonly href: string;
	readonly date: Dated;
	readonly sentences: readonly { readonly href: string; readonly sentence: Sentence }[];
}

/** Everything that a record is mentioned in, newest article first. */
export function buildMentions(built: BuiltArchive, record: EntityId<RecordKind>): MentionGroup[] {
	const articles = Map.groupBy(built.archive.backlinksOf(record), (backlink) => backlink.article);
	const named = built.archive.articles
		.map((page) => page.entry)
		.filter((entry) => articles.has(entry.id) || built.archive.recordsOf(entry.id).includes(record));
	return named.map((entry) => ({
		title: entry.data.title,
		href: built.addresses.entity(entry.id),
		date: dated(built, entry.data.date),
		sentences: (articles.get(entry.id) ?? []).map(({ anchor, sentence }) => ({
			href: built.addresses.entity(entry.id, anchor),
			sentence,
		})),
	}));
}
