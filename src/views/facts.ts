import type { BuiltArchive } from '../build-archive.ts';
import type { EntityId, RecordKind } from '../schemas/entity.ts';
import type { PartialDate } from '../schemas/partial-date.ts';
import { formatWordAsTitle } from '../site/words.ts';
import { dated } from './dated.ts';
import { linkTo } from './record-link.ts';

/** A fact of a record: what it is called, and its values. */
export interface Fact {
	readonly label: string;
	readonly values: readonly FactValue[];
}

export interface FactValue {
	readonly text: string;
	readonly href?: string;
	/** A remark behind the value, for example since when. */
	readonly note?: string;
	/** The machine form of a date. */
	readonly iso?: PartialDate;
}

/** A fact with the values that are known, as a list of one; an empty list when none is. */
export function fact(label: string, ...values: readonly (FactValue | undefined)[]): Fact[] {
	const known = values.filter((value) => value !== undefined);
	return known.length === 0 ? [] : [{ label, values: known }];
}

export function textValue(text: string | undefined): FactValue | undefined {
	return text === undefined ? undefined : { text };
}

export function wordValue(word: string | undefined): FactValue | undefined {
	return word === undefined || word === 'unknown' ? undefined : { text: formatWordAsTitle(word) };
}

export function dateValue(built: BuiltArchive, date: PartialDate | undefined): FactValue | undefined {
	return date === undefined ? undefined : dated(built, date);
}

export function webValue(url: string | undefined): FactValue | undefined {
	return url === undefined
		? undefined
		: { text: url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, ''), href: url };
}

export function entityValue(built: BuiltArchive, id: EntityId | undefined): FactValue | undefined {
	if (id === undefined) return undefined;
	const { name, href } = linkTo(built, id);
	return { text: name, ...(hasPage(built, id) ? { href } : {}) };
}

/** An agency of the registry that nothing speaks of is named without a link. */
function hasPage(built: BuiltArchive, id: EntityId): boolean {
	return built.archive.records.has(id as EntityId<RecordKind>);
}
