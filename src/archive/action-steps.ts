import { compareText } from '../problems/problem.ts';
import type { LegalAction } from '../schemas/legal-action.ts';
import type { PartialDate } from '../schemas/partial-date.ts';

/** What the dates of a record tell of its action. */
type ActionEvent = 'issued' | 'served' | 'filed' | 'terminated';

/** What happened to a legal action on a date. */
export interface ActionStep {
	readonly date: PartialDate;
	/** The text by which it stands among other steps: no less precise than what it must follow. */
	readonly order: PartialDate;
	readonly events: readonly ActionEvent[];
	readonly statuses: readonly LegalAction['status'][];
	/** Where the statuses are known from. */
	readonly sources: readonly string[];
}

/** The steps of a legal action, the earliest first; what happened on one date is one step. */
export function stepsOf(action: LegalAction): ActionStep[] {
	const all = [...eventsOf(action), ...statusesOf(action)].toSorted((a, b) => compareText(a.order, b.order));
	const steps = [...Map.groupBy(all, (step) => step.date).values()].flatMap((same) => {
		const [first, last] = [same[0], same.at(-1)];
		if (first === undefined || last === undefined) return [];
		return [
			{
				...first,
				order: last.order,
				events: same.flatMap((step) => step.events),
				statuses: same.flatMap((step) => step.statuses),
				sources: [...new Set(same.flatMap((step) => step.sources))],
			},
		];
	});
	return steps.toSorted((a, b) => compareText(a.order, b.order));
}

function eventsOf(action: LegalAction): ActionStep[] {
	const dates: readonly (readonly [ActionEvent, PartialDate | undefined])[] = [
		['issued', action.dateIssued],
		['served', action.dateServed],
		['filed', action.dateFiled],
		['terminated', action.dateTerminated],
	];
	return dates.flatMap(([event, date], place) => {
		if (date === undefined) return [];
		const before = dates.slice(0, place).flatMap(([, earlier]) => earlier ?? []);
		const order =
			// An end of April stands behind everything that happened on a day of April.
			event === 'terminated'
				? `${latestWithin(date, [...before, ...action.statusHistory.map((step) => step.date)])}~`
				: latestWithin(date, before);
		return [{ date, order, events: [event], statuses: [], sources: [] }];
	});
}

/** The latest of the dates that lie within a date that is less precise, or that date itself. */
function latestWithin(date: PartialDate, others: readonly PartialDate[]): PartialDate {
	return others.reduce((latest, other) => (other.startsWith(date) && other > latest ? other : latest), date);
}

/** A history is in order as it is written: "dropped, 2017-04" behind "pending, 2017-04-06" stays there. */
function statusesOf(action: LegalAction): ActionStep[] {
	const begun = [action.dateIssued, action.dateServed, action.dateFiled].filter((date) => date !== undefined);
	let order = '';
	return action.statusHistory.map(({ date, status, source }) => {
		const own = latestWithin(date, begun);
		order = own > order ? own : order;
		return { date, order, events: [], statuses: [status], sources: source === undefined ? [] : [source] };
	});
}
