import { kindOf, type EntityId, type EntityKind, type RecordKind } from '../schemas/entity.ts';
import { collectExpansions, findDefinitions, isSlipOf, isSpelledBy, type Expansions } from './abbreviations.ts';
import { collectEndings, isOfElsewhere } from './elsewhere.ts';
import { escapePattern } from './escape-pattern.ts';
import { findDeclaredHandles, findHandles } from './handles.ts';
import { dropOverlapping, keepLongest, type Doubt, type Mention } from './mention.ts';
import { findProceedings, type Proceedings } from './proceedings.ts';
import { findStatutes } from './statutes.ts';
import { isInWebAddress } from './web-address.ts';
import { buildNameIndex, findNames, type Name, type NameMatch } from './name-index.ts';

/** Finds what a text speaks of. Built once per archive, from all that its records and registries declare. */
export interface Recogniser {
	/**
	 * Reads the paragraphs of one article together: what one of them says helps to understand the others. `known` are
	 * records that the article concerns by what its editor wrote. The answers are in the order of the paragraphs.
	 */
	read(paragraphs: readonly string[], known?: readonly EntityId[]): Reading[];
}

/** What a paragraph speaks of; nothing overlaps. */
export interface Reading {
	readonly mentions: readonly Mention[];
	readonly doubts: readonly Doubt[];
}

/** What a recogniser is built from. */
export interface Declarations {
	readonly names: readonly Name[];
	/** Handles without @ and in small letters, each with its account. */
	readonly handles: ReadonlyMap<string, EntityId<'account'>>;
	readonly proceedings: Proceedings;
	/** The agency above an agency. */
	readonly parents: ReadonlyMap<EntityId, EntityId>;
	/** Kinds that no text mentions, though their handles and numbers have the form. */
	readonly hidden?: readonly EntityKind[];
}

/** Builds a recogniser. A handle without a record stands for an account of its own, `account/@handle`. */
export function buildRecogniser(declared: Declarations): Recogniser {
	const index = buildNameIndex(declared.names);
	const expansions = collectExpansions(declared.names);
	const endings = collectEndings(declared.names);
	const hidden = new Set<EntityKind>(declared.hidden);
	return {
		read(paragraphs, known = []) {
			const found = paragraphs.map((text) =>
				findNames(text, index).filter((match) => !isOfElsewhere(text, match, index, endings)),
			);
			const context = readContext(paragraphs, found, known, declared.parents, expansions);
			const proceedings = findProceedings(paragraphs, declared.proceedings, context.present);
			return paragraphs
				.map((text, place) =>
					readParagraph(text, found[place] ?? [], proceedings[place] ?? [], context, declared.handles),
				)
				.map(({ mentions, doubts }) => ({
					mentions: mentions.filter(({ target }) => !hidden.has(kindOf(target))),
					doubts,
				}));
		},
	};
}

/** The id of an account that has no record, from its handle. The @ keeps it apart from every record's id. */
export function unrecordedAccount(handle: string): EntityId<'account'> {
	return `account/@${handle.toLowerCase()}`;
}

/** The handle of an account without a record; undefined for an id of a record. */
export function handleOfUnrecorded(id: EntityId): string | undefined {
	return id.startsWith('account/@') ? id.slice('account/@'.length) : undefined;
}

/** What the article as a whole says, for the places that cannot be understood alone. */
interface Context {
	/** Records that are certainly spoken of, and the agencies above them. */
	readonly present: ReadonlySet<EntityId>;
	readonly parents: ReadonlyMap<EntityId, EntityId>;
	/** What the article says that an abbreviation stands for; undefined for something that is no record. */
	readonly definitions: ReadonlyMap<string, EntityId<RecordKind> | undefined>;
}

function readContext(
	paragraphs: readonly string[],
	found: readonly (readonly NameMatch[])[],
	known: readonly EntityId[],
	parents: ReadonlyMap<EntityId, EntityId>,
	expansions: Expansions,
): Context {
	const certain = found.flat().flatMap((match) => (isCertain(match) ? match.targets : []));
	const present = new Set<EntityId>([...known, ...certain].flatMap((id) => withParents(id, parents)));
	const definitions = new Map<string, EntityId<RecordKind> | undefined>();
	paragraphs.forEach((text, place) => {
		const byEnd = new Map(
			found[place]?.toReversed().flatMap((match) => (match.sort === 'name' ? [[match.end, match]] : [])),
		);
		for (const { abbreviation, wordsEnd } of findDefinitions(text)) {
			if (definitions.has(abbreviation)) continue;
			const named = byEnd.get(wordsEnd);
			const target = named && choose(named.targets, { present, parents });
			const before = text.slice(Math.max(0, wordsEnd - 200), wordsEnd);
			if (target !== undefined) definitions.set(abbreviation, target);
			else if (isSpelledBy(abbreviation, before) && !isSlipOf(abbreviation, before, expansions)) {
				definitions.set(abbreviation, undefined);
			}
		}
	});
	return { present, parents, definitions };
}

function isCertain(match: NameMatch): boolean {
	return match.sort === 'name' && match.targets.length === 1;
}

function withParents(id: EntityId, parents: ReadonlyMap<EntityId, EntityId>): EntityId[] {
	const chain: EntityId[] = [];
	for (let at: EntityId | undefined = id; at !== undefined && !chain.includes(at); at = parents.get(at)) chain.push(at);
	return chain;
}

function readParagraph(
	text: string,
	found: readonly NameMatch[],
	proceedings: readonly Mention[],
	context: Context,
	handles: Declarations['handles'],
): Reading {
	const accounts = findAccounts(text, handles);
	const decided = found.map((match) => ({ match, target: decide(text, match, context) }));
	const named = decided.flatMap(({ match: { start, end }, target }) => (target ? [{ target, start, end }] : []));
	// A case that a record declares is that record, also where more words look like parts of its name.
	const cases = named.filter(({ target }) => kindOf(target) === 'legal-action');
	const papers = dropOverlapping(
		[...findStatutes(text), ...proceedings].toSorted((a, b) => a.start - b.start),
		cases,
	);
	const certain = keepLongest([...accounts, ...named, ...papers]);
	const doubts = decided
		.filter(({ match, target }) => target === undefined && match.targets.length > 1)
		.map(({ match: { start, end, targets } }): Doubt => ({ candidates: targets, start, end }));
	const defined = dropOverlapping(dropOverlapping(findDefined(text, context), certain), found);
	return { mentions: keepLongest([...certain, ...defined]), doubts: dropOverlapping(doubts, certain) };
}

/** Handles of every account, and those that only a record tells where they end: @some.name, @x-y. */
function findAccounts(text: string, handles: Declarations['handles']): Mention[] {
	const found = findHandles(text).map(({ handle, start, end }): Mention => ({
		target: handles.get(handle) ?? unrecordedAccount(handle),
		start,
		end,
	}));
	return keepLongest([...findDeclaredHandles(text, handles), ...found]);
}

/** What a place means in this article; undefined when that is in doubt, null when it is something that has no record. */
function decide(text: string, match: NameMatch, context: Context): EntityId<RecordKind> | undefined | null {
	if (match.sort === 'name') return choose(match.targets, context);
	const abbreviation = text.slice(match.start, match.end);
	const { definitions } = context;
	if (definitions.has(abbreviation)) return definitions.get(abbreviation) ?? null;
	return choose(match.targets, context);
}

/** The one candidate, or the one that the article speaks of elsewhere, or the one whose parent it speaks of. */
function choose(
	candidates: readonly EntityId<RecordKind>[],
	{ present, parents }: Pick<Context, 'present' | 'parents'>,
): EntityId<RecordKind> | undefined {
	if (candidates.length === 1) return candidates[0];
	const spokenOf = candidates.filter((candidate) => present.has(candidate));
	if (spokenOf.length > 0) return spokenOf.length === 1 ? spokenOf[0] : undefined;
	const belonging = candidates.filter((candidate) => present.has(parents.get(candidate) ?? candidate));
	return belonging.length === 1 ? belonging[0] : undefined;
}

/** Abbreviations that only this article explains, in the order of their places. */
function findDefined(text: string, { definitions }: Context): Mention[] {
	const found = [...definitions].flatMap(([abbreviation, target]) => {
		if (target === undefined || !text.includes(abbreviation)) return [];
		const whole = new RegExp(`(?<![\\p{L}\\p{N}_@#])${escapePattern(abbreviation)}(?![\\p{L}\\p{N}_])`, 'gu');
		return [...text.matchAll(whole)]
			.map(({ index }) => ({ target, start: index, end: index + abbreviation.length }))
			.filter(({ start, end }) => !isInWebAddress(text, start, end));
	});
	return found.toSorted((a, b) => a.start - b.start);
}
