import type { ArticleEntry } from '../reading/entry.ts';
import { referencesOf } from '../reading/references.ts';
import { kindOf, type EntityId, type RecordKind } from '../schemas/entity.ts';
import type { LegalAction } from '../schemas/legal-action.ts';
import type { Block, Page } from './archive.ts';
import type { Comparable, NamedText } from './comparison.ts';
import type { Dispute } from './disputes.ts';
import { basesOf } from './legal-basis.ts';
import { rankRelated, type Relations } from './related.ts';
import { roleIn } from './roles.ts';
import type { HeldThing } from './shared-things.ts';

/** What is known of articles beside their texts. */
export interface ArticleFacts {
	recordsOf(article: EntityId<'article'>): readonly EntityId<RecordKind>[];
	action(id: EntityId<RecordKind>): LegalAction | undefined;
	disputeOf(action: EntityId<'legal-action'>): Dispute | undefined;
}

/** How much an article is about a record that it does not declare: a party of its actions, or one that it mentions. */
const [involved, mentioned] = [0.85, 0.7] as const;

/** Ranks for each article those that are closest to it. */
export function rankRelatedArticles(
	pages: readonly Page<ArticleEntry>[],
	facts: ArticleFacts,
): Map<EntityId<'article'>, Relations<EntityId<'article'>>> {
	return rankRelated(
		pages.map((page) => readArticle(page, facts)),
		{ folds: true },
	);
}

function readArticle({ entry, blocks }: Page<ArticleEntry>, facts: ArticleFacts): Comparable<EntityId<'article'>> {
	const { title, date, summary } = entry.data;
	const surfaces = surfacesOf(blocks);
	return {
		id: entry.id,
		date,
		title: findSurfaces(title, surfaces),
		texts: [...(summary === undefined ? [] : [findSurfaces(summary, surfaces)]), ...blocks],
		things: thingsOf(entry, facts),
	};
}

/** In which words the text of an article names records, the longest first. */
function surfacesOf(blocks: readonly Block[]): string[] {
	const surfaces = blocks.flatMap(({ text, mentions }) => mentions.map(({ start, end }) => text.slice(start, end)));
	return [...new Set(surfaces)].toSorted((a, b) => b.length - a.length);
}

/** A text in which nothing was recognised, with the places of names that stand in the article too. */
function findSurfaces(text: string, surfaces: readonly string[]): NamedText {
	const mentions: { start: number; end: number }[] = [];
	for (const surface of surfaces) {
		const start = text.indexOf(surface);
		const end = start + surface.length;
		if (start >= 0 && mentions.every((other) => other.end <= start || end <= other.start))
			mentions.push({ start, end });
	}
	return { text, mentions: mentions.toSorted((a, b) => a.start - b.start) };
}

/** Its records, the disputes of its actions and the laws that they rest on, its topics. */
function thingsOf(entry: ArticleEntry, facts: ArticleFacts): HeldThing[] {
	const declared = new Set(referencesOf(entry).map((reference) => reference.to));
	const records = facts.recordsOf(entry.id);
	const actions = records.filter((id) => declared.has(id)).flatMap((id) => facts.action(id) ?? []);
	return [
		...records.map((id): HeldThing => {
			const strength = declared.has(id) ? 1 : roleIn(id, actions) === 'mentioned' ? mentioned : involved;
			return { thing: { type: 'record', id }, strength };
		}),
		...records.filter(isAction).flatMap((id): HeldThing[] => {
			const [first, second] = facts.disputeOf(id)?.actions ?? [];
			// A dispute of one action is that action, which is counted already.
			if (first === undefined || second === undefined) return [];
			return [{ thing: { type: 'dispute', action: first }, strength: declared.has(id) ? 1 : mentioned }];
		}),
		...actions
			.flatMap(basesOf)
			.filter((id) => kindOf(id) === 'statute')
			.map((id): HeldThing => ({ thing: { type: 'record', id }, strength: mentioned })),
		...entry.data.topics.map((topic): HeldThing => ({ thing: { type: 'topic', topic }, strength: 1 })),
	];
}

function isAction(id: EntityId): id is EntityId<'legal-action'> {
	return kindOf(id) === 'legal-action';
}
