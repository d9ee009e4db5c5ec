import type { AnyEntry } from '../reading/entry.ts';
import { sentenceAround, sentenceStarts, type Sentence } from '../recognition/sentence.ts';
import type { EntityId, RecordKind } from '../schemas/entity.ts';
import type { PartialDate } from '../schemas/partial-date.ts';
import type { Block, Page } from './archive.ts';

/** A mention of a record in an article or on the page of another record, with the sentence around it. */
export interface Backlink {
	readonly source: EntityId;
	/** The id of the paragraph on the source's page; undefined when it has none. */
	readonly anchor: string | undefined;
	/** When the paper that says it was filed; undefined for the text of an article or record. */
	readonly filed: PartialDate | undefined;
	readonly sentence: Sentence;
}

/** All mentions of every record, in the order of the pages and of their text. One sentence counts once. */
export function findBacklinks(
	pages: readonly Page<AnyEntry>[],
	language: string,
): Map<EntityId<RecordKind>, Backlink[]> {
	const backlinks = new Map<EntityId<RecordKind>, Backlink[]>();
	for (const { entry, blocks } of pages) {
		for (const { target, anchor, filed, sentence } of blocks.flatMap((block) => mentionsOfBlock(block, language))) {
			const list = backlinks.get(target) ?? [];
			list.push({ source: entry.id, anchor, filed, sentence });
			backlinks.set(target, list);
		}
	}
	return backlinks;
}

/** The mentions of a paragraph, each record once for each sentence. */
function mentionsOfBlock({ text, anchor, mentions, filed }: Block, language: string) {
	const starts = mentions.length === 0 ? [] : sentenceStarts(text, language);
	const found = mentions.map(({ target, start, end }) => ({
		target,
		anchor,
		filed,
		sentence: sentenceAround(text, start, end, starts),
		key: `${target} ${starts.findLast((index) => index <= start) ?? 0}`,
	}));
	return found.filter((mention, index) => found.findIndex((other) => other.key === mention.key) === index);
}
