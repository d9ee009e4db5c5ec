import type { EntityId } from '../schemas/entity.ts';
import { findHandles } from './handles.ts';
import { overlaps, type Mention } from './mention.ts';
import { buildNameIndex, findNames, type Name } from './name-index.ts';

/** Finds what a text speaks of. Built once per archive, from all that its records declare. */
export interface Recogniser {
	/** The mentions of a text, from left to right; none overlap. */
	findMentions(text: string): Mention[];
}

/**
 * Builds a recogniser from the names of agencies and legal actions and the handles of accounts
 * (without @, any case). A handle without a record stands for an account of its own, `account/@handle`.
 */
export function buildRecogniser(names: Iterable<Name>, handles: ReadonlyMap<string, EntityId<'account'>>): Recogniser {
	const index = buildNameIndex(names);
	return {
		findMentions(text) {
			const accounts = findHandles(text).map(({ handle, start, end }): Mention => ({
				target: handles.get(handle) ?? unrecordedAccount(handle),
				start,
				end,
			}));
			const named = findNames(text, index).filter((name) => !accounts.some((account) => overlaps(account, name)));
			return [...accounts, ...named].toSorted((a, b) => a.start - b.start);
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
