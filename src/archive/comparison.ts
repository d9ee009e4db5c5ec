import type { EntityId } from '../schemas/entity.ts';
import type { PartialDate } from '../schemas/partial-date.ts';
import { findVersions } from './near-duplicates.ts';
import { compareThings, type HeldThing, type SharedThings } from './shared-things.ts';
import { compareTexts, type TextSimilarity } from './text-similarity.ts';
import { dayNumber } from './time-closeness.ts';
import { findNamings, type Namings } from './title-naming.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** An article or a legal action, as far as it is compared with others of its kind. */
export interface Comparable<Id extends EntityId> {
	readonly id: Id;
	readonly date: PartialDate | undefined;
	readonly title: NamedText;
	/** What it says; the first is its summary, if it has one. */
	readonly texts: readonly NamedText[];
	/** What it concerns. */
	readonly things: readonly HeldThing[];
	/** Those of one group are not related, for they are shown together elsewhere. */
	readonly group?: string | undefined;
}

/** A text and the places in it that name records. */
export interface NamedText {
	readonly text: string;
	readonly mentions: readonly { readonly start: number; readonly end: number }[];
}

/** Everything that is known of all items, each by its place. */
export interface Comparison<Id extends EntityId> {
	readonly items: readonly Comparable<Id>[];
	readonly days: readonly (number | undefined)[];
	readonly things: SharedThings;
	readonly words: TextSimilarity;
	/** The words of titles and texts as numbers, see `Vocabulary.read`; 0 stands between two texts. */
	readonly titles: readonly (readonly number[])[];
	readonly texts: readonly Int32Array[];
	readonly namings: readonly Namings[];
	/** The other versions of each. */
	readonly versions: readonly (readonly number[])[];
	readonly vocabulary: Vocabulary;
}

/** Compares everything with everything, as far as that can be done before one is asked for. */
export function compare<Id extends EntityId>(items: readonly Comparable<Id>[], folds: boolean): Comparison<Id> {
	const vocabulary = createVocabulary();
	const days = items.map(({ date }) => (date === undefined ? undefined : dayNumber(date)));
	const titles = items.map(({ title }) => vocabulary.read(title.text, title.mentions));
	const texts = items.map(({ texts: parts }) => readTexts(parts, vocabulary));
	const bare = texts.map((text) => text.map(Math.abs));
	return {
		items,
		vocabulary,
		titles,
		texts,
		days,
		things: compareThings(items.map((item) => item.things)),
		words: compareTexts(
			texts.map((text, place) => ({ title: titles[place] ?? [], text })),
			vocabulary.size(),
		),
		namings: findNamings(
			titles.map((title) => title.map(Math.abs)),
			bare,
			vocabulary.size(),
		),
		versions: folds ? groupVersions(findVersions(bare, vocabulary.hashOf, days)) : [],
	};
}

/** The words of all texts, with a 0 between two. */
function readTexts(texts: readonly NamedText[], vocabulary: Vocabulary): Int32Array {
	const words: number[] = [];
	for (const { text, mentions } of texts) {
		for (const word of vocabulary.read(text, mentions)) words.push(word);
		words.push(0);
	}
	return Int32Array.from(words);
}

/** The other places with the same first version, for each place. */
function groupVersions(firsts: readonly number[]): number[][] {
	const groups = Map.groupBy(firsts.keys(), (place) => firsts[place]);
	return firsts.map((first, own) => (groups.get(first) ?? []).filter((place) => place !== own));
}
