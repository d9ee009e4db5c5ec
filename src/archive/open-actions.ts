import { compareText } from '../problems/problem.ts';
import type { LegalActionEntry } from '../reading/entry.ts';
import type { EntityId } from '../schemas/entity.ts';
import type { LegalAction } from '../schemas/legal-action.ts';
import type { PartialDate } from '../schemas/partial-date.ts';

/** A legal action that has not ended, as far as its record tells. */
export interface OpenAction {
	readonly id: EntityId<'legal-action'>;
	readonly status: LegalAction['status'];
	/** The latest of its dates. */
	readonly lastDevelopment: PartialDate | undefined;
	readonly lastChecked: PartialDate | undefined;
	/** Whether nobody looked for more than a year before the edition. */
	readonly isStale: boolean;
}

/** The statuses of actions that go on. */
const openStatuses: readonly LegalAction['status'][] = ['pending', 'ongoing', 'appealed', 'objected-to'];

/** The actions that are open, and those of which nobody knows how they stand; in both the latest development first. */
export function findOpenActions(
	actions: readonly LegalActionEntry[],
	edition: PartialDate | undefined,
): { readonly open: readonly OpenAction[]; readonly unknown: readonly OpenAction[] } {
	const found = actions
		.map(({ id, data }) => describe(id, data, edition))
		.toSorted((a, b) => compareText(b.lastDevelopment ?? '', a.lastDevelopment ?? '') || compareText(a.id, b.id));
	return {
		open: found.filter((action) => openStatuses.includes(action.status)),
		unknown: found.filter((action) => action.status === 'unknown'),
	};
}

function describe(id: EntityId<'legal-action'>, data: LegalAction, edition: PartialDate | undefined): OpenAction {
	const dates = [
		data.dateIssued,
		data.dateServed,
		data.dateFiled,
		data.dateTerminated,
		...data.statusHistory.map((step) => step.date),
		...data.docketEntries.map((paper) => paper.dateFiled),
	].filter((date) => date !== undefined);
	return {
		id,
		status: data.status,
		lastDevelopment: dates.toSorted(compareText).at(-1),
		lastChecked: data.lastChecked,
		isStale: isOlderThanAYear(data.lastChecked, edition),
	};
}

/** Whether more than a year passed for certain; a check without a date is as old as can be. */
function isOlderThanAYear(date: PartialDate | undefined, edition: PartialDate | undefined): boolean {
	if (date === undefined || edition === undefined) return true;
	const yearLater = `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
	const precision = Math.min(yearLater.length, edition.length);
	return yearLater.slice(0, precision) < edition.slice(0, precision);
}
