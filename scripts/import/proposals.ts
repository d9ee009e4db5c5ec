import { readBlocks } from '../find-mentions/draft.ts';
import { readMarkdownText } from '../../src/markdown/markdown-text.ts';
import { compareText } from '../../src/problems/problem.ts';
import type { Doubt } from '../../src/recognition/mention.ts';
import { isUnrecordedAction } from '../../src/recognition/proceedings.ts';
import { handleOfUnrecorded, type Recogniser } from '../../src/recognition/recogniser.ts';
import { kindOf, type EntityId, type RecordKind } from '../../src/schemas/entity.ts';
import type { Confidence } from './found.ts';
import type { KnownAction } from './nearby-actions.ts';
import { findNearbyActions } from './nearby-actions.ts';

/** A record that a report is about, in the words that say so. */
export interface Proposal {
	readonly id: EntityId<RecordKind>;
	readonly words: readonly string[];
	/** Certain for handles, numbers and names; likely where only an abbreviation stands. */
	readonly confidence: Confidence;
}

/** What a report speaks of, as the archive understands it. */
export interface Proposals {
	readonly records: readonly Proposal[];
	/** Accounts and proceedings that no record describes. */
	readonly unknown: readonly Proposal[];
	readonly doubts: readonly { readonly words: string; readonly candidates: Doubt['candidates'] }[];
	/** Actions that nothing names, about the same accounts and agencies at the same time. */
	readonly nearby: readonly KnownAction[];
}

/** Everything that proposals are made from. */
export interface Known {
	readonly recogniser: Recogniser;
	readonly actions: readonly KnownAction[];
	readonly isRecord: (id: EntityId) => boolean;
}

/** Proposes the records that a text, Markdown with its headline above, is about. Each list is in the order of the text. */
export function proposeRecords(markdown: string, date: string, { recogniser, actions, isRecord }: Known): Proposals {
	const blocks = readMarkdownText(markdown);
	const readings = readBlocks(blocks, recogniser, isRecord);
	const mentions = blocks.flatMap((block, place) =>
		(readings[place]?.mentions ?? [])
			.filter(({ start, end }) => !block.isCode(start, end))
			.map(({ target, start, end }) => ({ id: target, words: block.text.slice(start, end).replace(/\s+/g, ' ') })),
	);
	const all = [...Map.groupBy(mentions, ({ id }) => id)].map(([id, group]) =>
		proposalOf(id, [...new Set(group.map(({ words }) => words))]),
	);
	const isNew = ({ id }: Proposal) => handleOfUnrecorded(id) !== undefined || isUnrecordedAction(id);
	const records = all.filter((proposal) => !isNew(proposal));
	return {
		records,
		unknown: all.filter(isNew),
		doubts: blocks.flatMap((block, place) =>
			(readings[place]?.doubts ?? []).map(({ start, end, candidates }) => ({
				words: block.text.slice(start, end),
				candidates: candidates.toSorted(compareText),
			})),
		),
		nearby: findNearbyActions(new Set(records.map(({ id }) => id)), date, actions),
	};
}

function proposalOf(id: EntityId<RecordKind>, words: readonly string[]): Proposal {
	const isNamed = kindOf(id) !== 'agency' || words.some((name) => /\s/.test(name));
	return { id, words, confidence: isNamed ? 'certain' : 'likely' };
}
