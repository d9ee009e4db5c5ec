import { compareText } from '../problems/problem.ts';
import type { LegalAction } from '../schemas/legal-action.ts';
import type { PartialDate } from '../schemas/partial-date.ts';

/** What the dates of a record tell of its action. */
type ActionEvent = 'issued' | 'served' | 'filed' | 'terminated';

/** What happened to a legal action on a date. */
export interface ActionStep {
	readonly date: PartialDate;
	/** The date by which it stands among other steps: no less precise than the step before. */
	readonly order: PartialDate;
	readonly events: readonly ActionEvent[];
	readonly statuses: readonly LegalAction['status'][];
	/** Where the statuses are known from. */
	readonly sources: readonly string[];
}

/** The steps of a legal action, the earliest first; what happened on one date is one step. */
export function stepsOf(action: LegalAction): ActionStep[] {
	const all = [...eventsOf(action), ...statusesOf(action)].toSorted((a, b) => compareText(a.order, b.order));
	return [...Map.groupBy(all, (step) => step.date).values()].flatMap((steps) => {
		const [first] = steps;
		if (first === undefined) return [];
		return [
			{
				...first,
				events: steps.flatMap((step) => step.events),
				statuses: steps.flatMap((step) => step.statuses),
				sources: [...new Set(steps.flatMap((step) => step.sources))],
			},
		];
	});
}

function eventsOf(action: LegalAction): ActionStep[] {
	const dates: readonly (readonly [ActionEvent, PartialDate | undefined])[] = [
		['issued', action.dateIssued],
		['served', action.dateServed],
		['filed', action.dateFiled],
		['terminated', action.dateTerminated],
	];
	return dates.flatMap(([event, date]) =>
		date === undefined ? [] : [{ date, order: date, events: [event], statuses: [], sources: [] }],
	);
}

/** A history is in order as it is written: "dropped, 2017-04" behind "pending, 2017-04-06" stays there. */
function statusesOf({ statusHistory }: LegalAction): ActionStep[] {
	let order = '';
	return statusHistory.map(({ date, status, source }) => {
		order = date > order ? date : order;
		return { date, order, events: [], statuses: [status], sources: source === undefined ? [] : [source] };
	});
}
