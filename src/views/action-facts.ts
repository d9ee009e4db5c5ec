import { knownAsOf } from '../archive/unchecked.ts';
import type { BuiltArchive } from '../build-archive.ts';
import { findStatutes } from '../recognition/statutes.ts';
import type { LegalAction } from '../schemas/legal-action.ts';
import { findCourt } from '../schemas/registry.ts';
import { formatWordAsTitle } from '../site/words.ts';
import { dateValue, entityValue, fact, textValue, wordValue, type Fact, type FactValue } from './facts.ts';

/** "Lawsuit, No. 3:17-cv-01916, N.D. Cal.". */
export function actionIntro(built: BuiltArchive, action: LegalAction): string {
	const court =
		action.court === undefined ? undefined : (findCourt(built.content.courts, action.court)?.citation ?? action.court);
	const docket = action.docketNumber === undefined ? undefined : `No. ${action.docketNumber}`;
	return [formatWordAsTitle(action.kind), docket, court].filter((part) => part !== undefined).join(', ');
}

/** What the head of the page says in its own way: how the action stands, and where. */
export function standingFacts(built: BuiltArchive, action: LegalAction): Fact[] {
	const asOf = knownAsOf(action);
	const status = wordValue(action.status);
	return [
		...fact(
			'Status',
			status && { ...status, ...(asOf === undefined ? {} : { note: `as of ${built.dates.full(asOf)}` }) },
		),
		...fact('Disposition', textValue(action.disposition)),
		...fact('Court', courtValue(built, action.court)),
		...fact('Docket number', textValue(action.docketNumber)),
	];
}

/** All other facts. */
export function actionFacts(built: BuiltArchive, action: LegalAction): Fact[] {
	return [
		...fact('Judge', textValue(action.assignedTo)),
		...fact('Issued', dateValue(built, action.dateIssued)),
		...fact('Served', dateValue(built, action.dateServed)),
		...fact('Filed', dateValue(built, action.dateFiled)),
		...fact('Ended', dateValue(built, action.dateTerminated)),
		...fact('Asked for', textValue(action.informationRequested)),
		...fact('Legal basis', ...action.legalAuthority.map((law) => lawValue(built, law))),
		...fact('Clause', ...action.constitutionalClauses.map(textValue)),
		...fact('Cause', textValue(action.cause)),
		...fact('Nature of suit', textValue(action.natureOfSuit)),
	];
}

/** A court that the table does not have is shown by its id. */
export function courtValue(built: BuiltArchive, court: string | undefined): FactValue | undefined {
	const isKnown = court !== undefined && findCourt(built.content.courts, court) !== undefined;
	return isKnown ? entityValue(built, `court/${court}`) : textValue(court);
}

/** A law as the record writes it, with a link to the page of the first one that it cites. */
function lawValue(built: BuiltArchive, text: string): FactValue {
	const [law] = findStatutes(text);
	return law === undefined ? { text } : { text, href: built.addresses.entity(law.target) };
}
