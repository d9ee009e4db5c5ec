import { hash } from 'node:crypto';
import { isStillTrue, listenTo, type Answer } from './answers.ts';
import { editionOf } from './archive/edition.ts';
import type { Page } from './archive/archive.ts';
import { checkWhole, hasPage, linkPages } from './build-archive.ts';
import { bodyContexts, knowledgeOf, renderEntry, type Knowledge } from './content-bodies.ts';
import type { Problem } from './problems/problem.ts';
import type { AnyEntry } from './reading/entry.ts';
import { entriesOf, type Content } from './reading/read-content.ts';
import type { EntityId, RecordKind } from './schemas/entity.ts';
import { createAddresses } from './site/addresses.ts';

/** What is known of a text: the problems in it, the records that it mentions, and the answers that this rests on. */
interface KeptText {
	readonly answers: readonly Answer[];
	readonly mentioned: readonly EntityId<RecordKind>[];
	readonly problems: readonly Problem[];
}

/** What an earlier check found in texts, by the hash of each with all names that it was searched for. */
export type KeptTexts = Readonly<Record<string, KeptText>>;

/**
 * The problems that `buildArchive` finds, without the archive: a text that is as it was in an earlier check is not read
 * again. `kept` is what the next check may be given.
 */
export function checkContent(
	content: Content,
	before: KeptTexts = {},
): { readonly problems: readonly Problem[]; readonly kept: KeptTexts } {
	const knowledge = knowledgeOf(content);
	const names = hashOfNames(content, knowledge);
	const read = textReader(content, knowledge);
	const entries = entriesOf(content);
	const keys = new Map(entries.map((entry) => [entry.id, hash('sha256', `${names} ${entry.id}\n${entry.file.text}`)]));
	const texts = new Map(
		entries.map((entry) => {
			const old = before[keys.get(entry.id) ?? ''];
			const isSame = old?.answers.every((answer) => isStillTrue(knowledge, answer)) ?? false;
			return [entry.id, old !== undefined && isSame ? old : read(entry)] as const;
		}),
	);
	const problems = [...texts.values()].flatMap((text) => text.problems);
	problems.push(...checkWhole(content, editionOf(content.articles, content.legalActions), pageFinder(content, texts)));
	const kept = [...texts].filter(([, text]) => !text.problems.some(({ rule }) => rule === 'markdown-failed'));
	return { problems, kept: Object.fromEntries(kept.map(([id, text]) => [keys.get(id) ?? '', text])) };
}

/** Changes with everything that decides about every text. */
function hashOfNames(content: Content, { declared: { names, handles, parents, hidden } }: Knowledge): string {
	return hash('sha256', JSON.stringify([content.facts.url, names, [...handles], [...parents], hidden]));
}

function textReader(content: Content, knowledge: Knowledge): (entry: AnyEntry) => KeptText {
	const listener = listenTo(knowledge);
	const contextOf = once(() => bodyContexts(listener.knowledge, createAddresses(content.facts.url)));
	return (entry) => {
		const { page, problems } = renderEntry(entry, contextOf());
		const mentioned = page.blocks.flatMap((block) => block.mentions.map((mention) => mention.target));
		return { answers: listener.take(), mentioned: [...new Set(mentioned)], problems };
	};
}

/** Tells whether a record has a page. It only asks which records are mentioned, so the pages that it links up are bare. */
function pageFinder(content: Content, texts: ReadonlyMap<EntityId, KeptText>): (id: EntityId) => boolean {
	const archive = once(() =>
		linkPages(content, <E extends AnyEntry>(entry: E): Page<E> => {
			const mentions = texts.get(entry.id)?.mentioned.map((target) => ({ target, start: 0, end: 0 })) ?? [];
			return { entry, html: '', parts: [], blocks: [{ text: '', anchor: undefined, mentions }] };
		}),
	);
	return (id) => hasPage(archive(), id);
}

/** A function that computes its result when it is first asked for, and only then. */
function once<Result>(compute: () => Result): () => Result {
	let result: { readonly value: Result } | undefined;
	return () => (result ??= { value: compute() }).value;
}
