import { findOpenActions } from '../archive/open-actions.ts';
import { knownAsOf, lastDevelopment } from '../archive/unchecked.ts';
import type { BuiltArchive } from '../build-archive.ts';
import { count } from '../problems/report-terminal.ts';
import type { LegalActionEntry } from '../reading/entry.ts';
import type { LegalAction } from '../schemas/legal-action.ts';
import { formatStatus, formatWordAsTitle } from '../site/words.ts';
import { actionIntro } from './action-facts.ts';
import { warningOf } from './action-head.ts';
import { linkTo } from './record-link.ts';

/** The legal actions that are open, and those of which it is not known. */
export interface HomeOpen {
	readonly open: readonly OpenLine[];
	readonly unknown: readonly OpenLine[];
	/** How many there are that are not listed, "2 more are in the list."; empty when all are. */
	readonly more: string;
	/** Where all actions stand with their status. */
	readonly all: string;
}

interface OpenLine {
	readonly name: string;
	readonly href: string;
	/** "Lawsuit, No. 3:17-cv-01916, N.D. Cal." */
	readonly intro: string;
	/** "Pending as of November 24, 2026; last development October 2025." */
	readonly standing: string;
	/** That nobody has looked for long, if so. */
	readonly warning: string | undefined;
}

/** How many of each list are shown. */
const shown = { open: 5, unknown: 3 } as const;

export function buildHomeOpen(built: BuiltArchive): HomeOpen {
	const { open, unknown } = findOpenActions(built.content.legalActions);
	const more = Math.max(open.length - shown.open, 0) + Math.max(unknown.length - shown.unknown, 0);
	return {
		open: open.slice(0, shown.open).map((action) => lineOf(built, action)),
		unknown: unknown.slice(0, shown.unknown).map((action) => lineOf(built, action)),
		more: more === 0 ? '' : `${count(more, 'more is', 'more are')} in the list.`,
		all: built.addresses.index('legal-action'),
	};
}

function lineOf(built: BuiltArchive, { id, data }: LegalActionEntry): OpenLine {
	const { name, href } = linkTo(built, id);
	return {
		name,
		href,
		intro: actionIntro(built, data),
		standing: standingOf(built, data),
		warning: warningOf(built, data),
	};
}

function standingOf(built: BuiltArchive, action: LegalAction): string {
	const asOf = knownAsOf(action);
	const last = lastDevelopment(action);
	return [
		formatWordAsTitle(formatStatus(action.status)),
		asOf === undefined ? '' : ` as of ${built.dates.full(asOf)}`,
		last === undefined ? '' : `; last development ${built.dates.full(last)}`,
		'.',
	].join('');
}
