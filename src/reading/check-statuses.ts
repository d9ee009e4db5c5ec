import type { Problem } from '../problems/problem.ts';
import type { LegalActionEntry } from './entry.ts';
import { placeIn } from './place-in.ts';

/** Checks that the status of a legal action is that of its last step, and that one which has ended is not still pending. */
export function checkStatuses(actions: readonly LegalActionEntry[]): Problem[] {
	return actions.flatMap((action) => [...checkLastStep(action), ...checkEnd(action)]);
}

function checkLastStep(action: LegalActionEntry): Problem[] {
	const { status, statusHistory } = action.data;
	const last = statusHistory.at(-1);
	if (last === undefined || status === 'unknown' || last.status === status) return [];
	const place = placeIn(action, ['statusHistory', statusHistory.length - 1, 'status']);
	const line = place.type === 'point' ? ` (line ${place.line})` : '';
	return [
		{
			rule: 'status-contradicts',
			place: placeIn(action, ['status']),
			message: `The status is "${status}", but the last step of \`statusHistory\`${line} is "${last.status}", ${last.date}.`,
			cure: `Add the step to "${status}" with its date, or write \`status: ${last.status}\`.`,
		},
	];
}

function checkEnd(action: LegalActionEntry): Problem[] {
	const { status, dateTerminated } = action.data;
	if (dateTerminated === undefined || (status !== 'pending' && status !== 'ongoing')) return [];
	const place = placeIn(action, ['dateTerminated']);
	const line = place.type === 'point' ? ` (line ${place.line})` : '';
	return [
		{
			rule: 'status-contradicts',
			place: placeIn(action, ['status']),
			message: `The status is "${status}", but the action ended on ${dateTerminated}${line}.`,
			cure: 'Write how it ended, for example `status: dismissed`, or delete `dateTerminated`.',
		},
	];
}
