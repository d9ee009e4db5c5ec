import { findOpenActions, type OpenAction } from '../archive/open-actions.ts';
import type { BuiltArchive } from '../build-archive.ts';
import { formatWordAsTitle } from '../site/words.ts';
import { actionIntro } from './action-facts.ts';
import { linkTo } from './record-link.ts';

/** The legal actions that are open, and those of which it is not known. */
export interface HomeOpen {
	readonly open: readonly OpenLine[];
	readonly unknown: readonly OpenLine[];
	/** How many there are that are not listed. */
	readonly more: number;
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

/** How many of either list are shown. */
const shown = 6;

export function buildHomeOpen(built: BuiltArchive): HomeOpen {
	const { open, unknown } = findOpenActions(built.content.legalActions, built.archive.edition);
	const linesOf = (actions: readonly OpenAction[]) => actions.slice(0, shown).map((action) => lineOf(built, action));
	return {
		open: linesOf(open),
		unknown: linesOf(unknown),
		more: Math.max(open.length - shown, 0) + Math.max(unknown.length - shown, 0),
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
	const word = status === 'unknown' ? 'Status unknown' : formatWordAsTitle(status);
	const asOf = lastChecked === undefined ? '' : ` as of ${built.dates.full(lastChecked)}`;
	const last = lastDevelopment === undefined ? '' : `; last development ${built.dates.full(lastDevelopment)}`;
	return `${word}${asOf}${last}.`;
}

function warningOf(built: BuiltArchive, { lastChecked, isStale }: OpenAction): string | undefined {
	if (!isStale) return undefined;
	if (lastChecked === undefined) return 'The record does not say when this was last checked.';
	return `Nobody has checked this for more than a year, as of ${built.dates.full(built.archive.edition ?? '')}.`;
}
