import { findUnchecked, knownAsOf } from '../archive/unchecked.ts';
import type { BuiltArchive } from '../build-archive.ts';
import type { LegalAction } from '../schemas/legal-action.ts';
import { formatStatus, formatWordAsTitle, partyWords } from '../site/words.ts';
import { courtValue } from './action-facts.ts';
import { dated, type Dated } from './dated.ts';
import type { FactValue } from './facts.ts';

/** What stands at the top of the page of a legal action: the caption of its papers, and how it stands. */
export interface ActionHead {
	readonly caption: Caption | undefined;
	readonly status: StatusLine;
}

/** As on the first page of a court paper: the court, the sides, the number. */
export interface Caption {
	readonly court: FactValue | undefined;
	/** None, or at least two. */
	readonly sides: readonly CaptionSide[];
	readonly docketNumber: string | undefined;
}

interface CaptionSide {
	/** What joins the side to the one before: "v.", "to". */
	readonly joint: string;
	/** Three at most, or two and "et al.", with the commas behind them. */
	readonly names: readonly string[];
	/** In a suit, with the sign behind it; in a demand the joints say it. */
	readonly role: string | undefined;
}

export interface StatusLine {
	readonly word: string;
	readonly asOf: Dated | undefined;
	readonly disposition: string | undefined;
	/** That it may have changed since. */
	readonly warning: string | undefined;
}

export function actionHead(built: BuiltArchive, action: LegalAction): ActionHead {
	return { caption: captionOf(built, action), status: statusOf(built, action) };
}

function captionOf(built: BuiltArchive, action: LegalAction): Caption | undefined {
	const { docketNumber } = action;
	const court = courtValue(built, action.court);
	const sides = sidesOf(action);
	if (court === undefined && docketNumber === undefined && sides.length === 0) return undefined;
	return { court, sides, docketNumber };
}

/** Plaintiff against defendant, or a demand from one to another about a third. */
function sidesOf({ parties }: LegalAction): CaptionSide[] {
	const named = (role: keyof typeof partyWords) => shorten(parties.filter((party) => party.role === role));
	const [plaintiffs, defendants] = [named('plaintiff'), named('defendant')];
	if (plaintiffs.length > 0 && defendants.length > 0) {
		return [
			{ joint: '', names: plaintiffs.map((name) => `${name},`), role: `${roleWord(parties, 'plaintiff')},` },
			{ joint: 'v.', names: defendants.map((name) => `${name},`), role: `${roleWord(parties, 'defendant')}.` },
		];
	}
	const issuers = named('issuer');
	const sides = [
		{ joint: '', names: issuers.length === 0 ? plaintiffs : issuers },
		{ joint: 'to', names: named('recipient') },
		{ joint: 'concerning', names: named('target') },
	].filter((side) => side.names.length > 0);
	return sides.length < 2 ? [] : sides.map(({ joint, names }) => ({ joint, names: listed(names), role: undefined }));
}

function shorten(parties: LegalAction['parties']): string[] {
	const names = parties.map((party) => party.name);
	return names.length <= 3 ? names : [names[0] ?? '', `${names[1] ?? ''}, et al.`];
}

function listed(names: readonly string[]): string[] {
	return names.map((name, place) => (place === names.length - 1 ? name : `${name},`));
}

function roleWord(parties: LegalAction['parties'], role: keyof typeof partyWords): string {
	return partyWords[role][parties.filter((party) => party.role === role).length === 1 ? 'one' : 'many'];
}

function statusOf(built: BuiltArchive, action: LegalAction): StatusLine {
	const asOf = knownAsOf(action);
	return {
		word: formatWordAsTitle(formatStatus(action.status)),
		asOf: asOf === undefined ? undefined : dated(built, asOf),
		disposition: action.disposition,
		warning: warningOf(built, action),
	};
}

/** That nobody has looked at an open action for more than a year; undefined when somebody has. */
export function warningOf(built: BuiltArchive, action: LegalAction): string | undefined {
	const unchecked = findUnchecked(action, built.archive.edition);
	if (unchecked === undefined) return undefined;
	const date = built.dates.full(unchecked.date);
	return unchecked.field === 'lastChecked'
		? `Last checked: ${date}. It may have changed since.`
		: `Nothing here is newer than ${date}. It may have changed since.`;
}
