import type { Problem } from '../problems/problem.ts';
import type { LegalActionEntry } from '../reading/entry.ts';
import { placeIn } from '../reading/place-in.ts';
import type { LegalAction } from '../schemas/legal-action.ts';
import { isSurelyBefore, yearOf, type PartialDate } from '../schemas/partial-date.ts';

/** The last date of an open action that nobody has looked at for more than a year. */
export interface Unchecked {
	/** What the date stands for: the last check, or in `status` the newest date of a record that tells of no check. */
	readonly field: 'lastChecked' | 'status';
	readonly date: PartialDate;
}

/** Since when an open action has not been looked at, if that is more than a year before the edition; else undefined. */
export function findUnchecked(action: LegalAction, edition: PartialDate | undefined): Unchecked | undefined {
	if (!isOpen(action) || edition === undefined) return undefined;
	const date = action.lastChecked ?? newestDate(action);
	if (date === undefined || !isSurelyBefore(yearAfter(date), edition)) return undefined;
	return { date, field: action.lastChecked === undefined ? 'status' : 'lastChecked' };
}

/** Tells the editor of the actions that should be looked at. */
export function reportUnchecked(actions: readonly LegalActionEntry[], edition: PartialDate | undefined): Problem[] {
	return actions.flatMap((action) => {
		const unchecked = findUnchecked(action.data, edition);
		if (unchecked === undefined || edition === undefined) return [];
		const { field, date } = unchecked;
		const since = field === 'lastChecked' ? `was last checked ${date}` : `tells of nothing after ${date}`;
		return [
			{
				rule: 'case-not-checked',
				place: placeIn(action, [field]),
				message: `The action is "${action.data.status}" and ${since}, more than a year before ${edition}, the latest date in the archive. Its page says so.`,
				cure: 'Look how it stands today, then write the day of your look into `lastChecked`.',
			},
		];
	});
}

/** Whether a later day may change how an action stands. */
export function isOpen({ status }: Pick<LegalAction, 'status'>): boolean {
	return openStatuses.has(status);
}

const openStatuses: ReadonlySet<LegalAction['status']> = new Set([
	'pending',
	'ongoing',
	'appealed',
	'objected-to',
	'unknown',
]);

/** The date as of which a record tells how its action stands: that of the last check, or of the last step told. */
export function knownAsOf({ lastChecked, statusHistory }: LegalAction): PartialDate | undefined {
	return lastChecked ?? statusHistory.at(-1)?.date;
}

/** The latest date on which something happened in an action. */
export function lastDevelopment(action: LegalAction): PartialDate | undefined {
	return newest([
		action.dateIssued,
		action.dateServed,
		action.dateFiled,
		action.dateTerminated,
		...action.statusHistory.map((step) => step.date),
		...action.docketEntries.map((paper) => paper.dateFiled),
	]);
}

function newestDate(action: LegalAction): PartialDate | undefined {
	return newest([lastDevelopment(action), ...action.sources.map((source) => source.accessed)]);
}

function newest(dates: readonly (PartialDate | undefined)[]): PartialDate | undefined {
	return dates.reduce((latest, date) => ((date ?? '') > (latest ?? '') ? date : latest), undefined);
}

function yearAfter(date: PartialDate): PartialDate {
	return `${Number(yearOf(date)) + 1}${date.slice(4)}`;
}
