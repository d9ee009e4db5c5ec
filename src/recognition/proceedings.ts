import type { EntityId } from '../schemas/entity.ts';
import { findCaseNames } from './case-names.ts';
import { findDockets } from './dockets.ts';
import { overlaps, type Mention } from './mention.ts';

/** The legal actions that have a record, by what papers call them. */
export interface Proceedings {
	/** By docket number, without spaces and in small letters. */
	readonly byNumber: ReadonlyMap<string, EntityId<'legal-action'>>;
	/** By the core of the docket number; undefined where two actions share it. */
	readonly byCore: ReadonlyMap<string, EntityId<'legal-action'> | undefined>;
}

/** How far behind its name a case's docket number may stand, in characters. */
const reach = 160;

/** The end of a sentence, but not that of an abbreviation: "N.D. Cal. No. 3". */
const sentenceEnd = /\p{Ll}{3,}[.;!?]\s+\p{Lu}/u;

/** Collects the docket numbers of legal actions. */
export function collectProceedings(
	numbers: Iterable<{ readonly number: string; readonly target: EntityId<'legal-action'> }>,
): Proceedings {
	const byNumber = new Map<string, EntityId<'legal-action'>>();
	const byCore = new Map<string, EntityId<'legal-action'> | undefined>();
	for (const { number, target } of numbers) {
		byNumber.set(fold(number), target);
		const core = findDockets(`No. ${number}`)[0]?.core;
		if (core !== undefined) byCore.set(core, byCore.has(core) ? undefined : target);
	}
	return { byNumber, byCore };
}

/**
 * Finds the docket numbers and case names of a text. A name that is followed by a number means the same proceeding. One
 * without a record stands for a proceeding of its own, `legal-action/no.3-17-cv-01916` or `legal-action/case.roe-v-wade`.
 */
export function findProceedings(text: string, { byNumber, byCore }: Proceedings): Mention[] {
	const dockets = findDockets(text).map(({ start, end, core, number }): Mention => {
		const known = byNumber.get(fold(number)) ?? (core === undefined ? undefined : byCore.get(core));
		return { start, end, target: known ?? `legal-action/no.${slug(number)}` };
	});
	const names = findCaseNames(text).filter((name) => !dockets.some((docket) => overlaps(docket, name)));
	const named = names.map(({ start, end }, place): Mention => {
		const limit = Math.min(end + reach, names[place + 1]?.start ?? Infinity);
		const number = dockets.find(
			(docket) => docket.start >= end && docket.start < limit && !sentenceEnd.test(text.slice(end, docket.start)),
		);
		return { start, end, target: number?.target ?? `legal-action/case.${slug(text.slice(start, end))}` };
	});
	return [...dockets, ...named];
}

/** Whether an id stands for a proceeding that has no record. */
export function isUnrecordedAction(id: EntityId): id is EntityId<'legal-action'> {
	return /^legal-action\/(?:no|case)\./.test(id);
}

/** What a proceeding without a record is called, by the words of its mentions: its name if one is there, or its number. */
export function nameProceeding(surfaces: readonly string[]): string {
	const [first = ''] = surfaces;
	return surfaces.find((surface) => caseName.test(surface))?.replace(/\s+/g, ' ') ?? `No. ${first}`;
}

const caseName = /\svs?\.?\s|^(?:in re|in the matter of|matter of|ex parte)\s/i;

function fold(number: string): string {
	return number.replace(/\s+/g, '').toLowerCase();
}

function slug(words: string): string {
	return words
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '')
		.slice(0, 80);
}
