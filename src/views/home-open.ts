import { findOpenActions, type OpenAction } from '../archive/open-actions.ts';
import type { BuiltArchive } from '../build-archive.ts';
import { count } from '../problems/report-terminal.ts';
import { formatStatus, formatWordAsTitle } from '../site/words.ts';
import { actionIntro } from './action-facts.ts';
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
	const { open, unknown } = findOpenActions(built.content.legalActions, built.archive.edition);
	const more = Math.max(open.length - shown.open, 0) + Math.max(unknown.length - shown.unknown, 0);
	return {
		open: open.slice(0, shown.open).map((action) => lineOf(built, action)),
		unknown: unknown.slice(0, shown.unknown).map((action) => lineOf(built, action)),
		more: more === 0 ? '' : `${count(more, 'more is', 'more are')} in the list.`,
		all: built.addresses.index('legal-action'),
	};
}

function lineOf(built: BuiltArchive, action: OpenAction): OpenLine {
	const { name, href } = linkTo(built, action.id);
	const record = built.archive.records.get(action.id);
	return {
		name,
		href,
		intro: record?.kind === 'legal-action' ? actionIntro(built, record.page.entry.data) : '',
		standing: standingOf(built, action),
		warning: warningOf(built, action),
	};
}

function standingOf(built: BuiltArchive, { status, lastChecked, lastDevelopment }: OpenAction): string {
	const word = formatWordAsTitle(formatStatus(status));
	const asOf = lastChecked === undefined ? '' : ` as of ${built.dates.full(lastChecked)}`;
	const last = lastDevelopment === undefined ? '' : `; last development ${built.dates.full(lastDevelopment)}`;
	return `${word}${asOf}${last}.`;
}

function warningOf(built: BuiltArchive, { lastChecked, isStale }: OpenAction): string | undefined {
	if (!isStale) return undefined;
	if (lastChecked === undefined) return 'The record does not say when this was last checked.';
	return `Nobody has checked this for more than a year, as of ${built.dates.full(built.archive.edition ?? '')}.`;
}
