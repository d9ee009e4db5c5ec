import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import type { EntityId } from '../../src/schemas/entity.ts';
import type { LegalAction } from '../../src/schemas/legal-action.ts';

/** A legal action of the archive. */
export interface KnownAction {
	readonly id: EntityId<'legal-action'>;
	readonly data: Pick<
		LegalAction,
		'parties' | 'dateIssued' | 'dateServed' | 'dateFiled' | 'dateTerminated' | 'statusHistory'
	>;
}

/** How many days may lie between a report and a step of the action. */
const reach = 7;

/**
 * The actions with a party that a report speaks of and a step within a week of it. Those that it names already are left
 * out. Such a tie is only possible, so it is for an editor to decide.
 */
export function findNearbyActions(
	spokenOf: ReadonlySet<EntityId>,
	date: string,
	actions: readonly KnownAction[],
): KnownAction[] {
	return actions.filter(
		({ id, data }) =>
			!spokenOf.has(id) &&
			data.parties.some(({ ref }) => ref !== undefined && spokenOf.has(ref as EntityId)) &&
			stepsOf(data).some((step) => Math.abs(differenceInCalendarDays(step, date)) <= reach),
	);
}

/** The days of its steps; those of which only the month or year is known say too little. */
function stepsOf({ dateIssued, dateServed, dateFiled, dateTerminated, statusHistory }: KnownAction['data']): string[] {
	return [dateIssued, dateServed, dateFiled, dateTerminated, ...statusHistory.map((step) => step.date)].filter(
		(step): step is string => step?.length === 10,
	);
}
