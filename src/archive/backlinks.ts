import { compareText } from '../problems/problem.ts';
import type { ArticleEntry } from '../reading/entry.ts';
import { sentenceAround, type Sentence } from '../recognition/sentence.ts';
import type { EntityId, RecordKind } from '../schemas/entity.ts';
import type { PartialDate } from '../schemas/partial-date.ts';
import type { Block, Page } from './archive.ts';

/** A mention of a record in an article, with the sentence around it. */
export interface Backlink {
	readonly article: EntityId<'article'>;
	readonly date: PartialDate;
	/** The id of the paragraph on the article's page; undefined when it has none. */
	readonly anchor: string | undefined;
	readonly sentence: Sentence;
}

/** All mentions of every record, newest article first, within an article in reading order. One sentence counts once. */
export function findBacklinks(
	articles: readonly Page<ArticleEntry>[],
	language: string,
): Map<EntityId<RecordKind>, Backlink[]> {
	const backlinks = new Map<EntityId<RecordKind>, Backlink[]>();
	for (const { entry, blocks } of articles) {
		for (const { target, anchor, sentence } of blocks.flatMap((block) => mentionsOfBlock(block, language))) {
			const list = backlinks.get(target) ?? [];
			list.push({ article: entry.id, date: entry.data.date, anchor, sentence });
			backlinks.set(target, list);
		}
	}
	for (const list of backlinks.values()) list.sort((a, b) => compareText(b.date, a.date));
	return backlinks;
}

/** The mentions of a paragraph, each record once for each sentence. */
function mentionsOfBlock({ text, anchor, mentions }: Block, language: string) {
	const found = mentions.map((mention) => {
		const sentence = sentenceAround(text, mention.start, mention.end, language);
		return {
			target: mention.target,
			anchor,
			sentence,
			key: `${mention.target} ${mention.start - sentence.before.length}`,
		};
	});
	return found.filter((mention, index) => found.findIndex((other) => other.key === mention.key) === index);
}
