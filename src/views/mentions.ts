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
	const backlinks = Map.groupBy(built.archive.backlinksOf(record), (backlink) => backlink.article);
	return built.archive.articlesAbout(record).flatMap((id) => {
		const entry = built.archive.article(id)?.entry;
		if (entry === undefined) return [];
		const sentences = (backlinks.get(id) ?? []).map(({ anchor, sentence }) => ({
			href: built.addresses.entity(id, anchor),
			sentence,
		}));
		return [
			{ title: entry.data.title, href: built.addresses.entity(id), date: dated(built, entry.data.date), sentences },
		];
	});
}
