import type { BuiltArchive } from '../build-archive.ts';
import type { Sentence } from '../recognition/sentence.ts';
import { kindOf, type EntityId, type RecordKind } from '../schemas/entity.ts';
import { kindWords } from '../site/words.ts';
import { dated, type Dated } from './dated.ts';

/** A page that mentions a record, with the sentences that do. */
export interface MentionGroup {
	readonly title: string;
	readonly href: string;
	/** What stands in the margin: the date of an article, or the kind of another record. */
	readonly margin: Dated | string;
	readonly sentences: readonly { readonly href: string; readonly sentence: Sentence }[];
}

/** Everything that names or mentions a record: articles, newest first, then other records. */
export function buildMentions(built: BuiltArchive, record: EntityId<RecordKind>): MentionGroup[] {
	const { archive, addresses } = built;
	const backlinks = Map.groupBy(archive.backlinksOf(record), (backlink) => backlink.source);
	const sources = new Set<EntityId>([...archive.articlesAbout(record), ...backlinks.keys()]);
	return [...sources].map((id) => ({
		title: archive.nameOf(id),
		href: addresses.entity(id),
		margin: marginOf(built, id),
		sentences: (backlinks.get(id) ?? []).map(({ anchor, sentence }) => ({
			href: addresses.entity(id, anchor),
			sentence,
		})),
	}));
}

function marginOf(built: BuiltArchive, id: EntityId): Dated | string {
	const article = built.archive.article(id);
	return article === undefined ? kindWords[kindOf(id)].one : dated(built, article.entry.data.date);
}
