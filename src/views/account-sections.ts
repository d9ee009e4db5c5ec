import type { BuiltArchive } from '../build-archive.ts';
import type { AccountEntry } from '../reading/entry.ts';
import { accountLife } from './account-life.ts';
import { groupByRole, listDisputed, roleSection } from './actions-by-role.ts';
import type { RecordSection } from './section.ts';

/** What the page of an account shows of it: its life, the legal actions by its role, and the others of their disputes. */
export function accountSections(built: BuiltArchive, { id, data }: AccountEntry): RecordSection[] {
	const own = groupByRole(built, id);
	const disputed = listDisputed(built, own);
	const actions = [...own, ...disputed].flatMap((group) => group.actions.map((action) => action.id));
	return [...accountLife(built, data, actions), ...[...own, ...disputed].flatMap((group) => roleSection(built, group))];
}
