import { hash } from 'node:crypto';
import { isStillTrue, listenTo, type Answer } from './answers.ts';
import type { Block } from './archive/archive.ts';
import { findBacklinks } from './archive/backlinks.ts';
import { once } from './archive/once.ts';
import { linkContent } from './build-archive.ts';
import { bodyContexts, knowledgeOf, renderEntry, type Knowledge } from './content-bodies.ts';
import type { Problem } from './problems/problem.ts';
import type { AnyEntry } from './reading/entry.ts';
import { entriesOf, type Content } from './reading/read-content.ts';
import type { EntityId, RecordKind } from './schemas/entity.ts';
import type { PartialDate } from './schemas/partial-date.ts';
import { createAddresses } from './site/addresses.ts';
import { checkAddresses } from './views/check-addresses.ts';

/** What is known of a text: the problems in it, what it gives to the pages of the site, and the answers that this rests on. */
interface KeptText {
	readonly answers: readonly Answer[];
	/** One for each sentence that mentions a record. */
	readonly mentions: readonly KeptMention[];
	readonly anchors: readonly string[];
	readonly problems: readonly Problem[];
}

interface KeptMention {
	readonly record: EntityId<RecordKind>;
	readonly words: string;
	/** When they were filed, if they are of a docket. */
	readonly filed: PartialDate | undefined;
}

/** What an earlier check found in texts, by the hash of each with all names that it was searched for. */
export type KeptTexts = Readonly<Record<string, KeptText>>;

/**
 * The problems that a build finds in content as it was read, without building it: a text that is as it was in an
 * earlier check is not read again. `kept` is what the next check may be given.
 */
export function checkContent(
	{ content, problems: told }: { readonly content: Content; readonly problems: readonly Problem[] },
	before: KeptTexts = {},
): { readonly problems: readonly Problem[]; readonly kept: KeptTexts } {
	const knowledge = knowledgeOf(content);
	const names = hashOfNames(content, knowledge);
	const read = textReader(content, knowledge);
	const entries = entriesOf(content);
	const keys = new Map(entries.map((entry) => [entry.id, hash('sha256', `${names} ${entry.id}\n${entry.file.text}`)]));
	const texts = entries.map((entry) => {
		const old = before[keys.get(entry.id) ?? ''];
		const isSame = old?.answers.every((answer) => isStillTrue(knowledge, answer)) ?? false;
		return { entry, text: old !== undefined && isSame ? old : read(entry) };
	});
	const built = linkContent(content, new Map(texts.map(({ entry, text }) => [entry.id, linkable(entry, text)])));
	const problems = [...told, ...built.problems, ...checkAddresses(built, told)];
	const kept = texts.filter(({ text }) => !text.problems.some(({ rule }) => rule === 'markdown-failed'));
	return { problems, kept: Object.fromEntries(kept.map(({ entry, text }) => [keys.get(entry.id) ?? '', text])) };
}

/** Changes with everything that decides about every text. */
function hashOfNames({ facts }: Content, { declared: { names, handles, parents, hidden } }: Knowledge): string {
	return hash('sha256', JSON.stringify([facts.url, facts.language, names, [...handles], [...parents], hidden]));
}

function textReader(content: Content, knowledge: Knowledge): (entry: AnyEntry) => KeptText {
	const listener = listenTo(knowledge);
	const contextOf = once(() => bodyContexts(listener.knowledge, createAddresses(content.facts.url)));
	return (entry) => {
		const { page, problems } = renderEntry(entry, contextOf());
		const mentions = [...findBacklinks([page], content.facts.language)].flatMap(([record, backlinks]) =>
			backlinks.map(({ sentence, filed }) => ({ record, words: sentence.surface, filed })),
		);
		return { answers: listener.take(), mentions, anchors: page.blocks.flatMap(({ anchor }) => anchor ?? []), problems };
	};
}

/** A page with no more of its text than decides which pages and anchors the site has. */
function linkable(entry: AnyEntry, { anchors, mentions, problems }: KeptText) {
	const blocks: Block[] = [
		...anchors.map((anchor) => ({ text: '', anchor, mentions: [] })),
		...mentions.map(({ record, words, filed }) => ({
			text: words,
			anchor: undefined,
			mentions: [{ target: record, start: 0, end: words.length }],
			filed,
		})),
	];
	return { page: { entry, html: '', parts: [], blocks }, problems };
}
