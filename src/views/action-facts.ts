import type { ChainType } from '../archive/case-chain.ts';
import type { BuiltArchive } from '../build-archive.ts';
import type { LegalActionEntry } from '../reading/entry.ts';
import { findStatutes } from '../recognition/statutes.ts';
import type { EntityId } from '../schemas/entity.ts';
import type { LegalAction } from '../schemas/legal-action.ts';
import { formatWord, formatWordAsTitle } from '../site/words.ts';
import { dateValue, entityValue, fact, textValue, wordValue, type Fact, type FactValue } from './facts.ts';
import { linkTo } from './record-link.ts';
import { linesSection, type RecordSection, type SectionLine } from './section.ts';

/** "Lawsuit, No. 3:17-cv-01916, N.D. Cal.". */
export function actionIntro(built: BuiltArchive, action: LegalAction): string {
	const court = action.court === undefined ? undefined : (built.content.courts[action.court]?.citation ?? action.court);
	const docket = action.docketNumber === undefined ? undefined : `No. ${action.docketNumber}`;
	return [formatWordAsTitle(action.kind), docket, court].filter((part) => part !== undefined).join(', ');
}

export function actionFacts(built: BuiltArchive, action: LegalAction): Fact[] {
	const asOf = action.lastChecked === undefined ? undefined : `as of ${built.dates.full(action.lastChecked)}`;
	const status = wordValue(action.status);
	return [
		...fact('Status', status && { ...status, ...(asOf === undefined ? {} : { note: asOf }) }),
		...fact('Disposition', textValue(action.disposition)),
		...fact('Court', courtValue(built, action.court)),
		...fact('Docket number', textValue(action.docketNumber)),
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
function courtValue(built: BuiltArchive, court: string | undefined): FactValue | undefined {
	const isKnown = court !== undefined && Object.hasOwn(built.content.courts, court);
	return isKnown ? entityValue(built, `court/${court}`) : textValue(court);
}

/** A law as the record writes it, with a link to the page of the first one that it cites. */
function lawValue(built: BuiltArchive, text: string): FactValue {
	const [law] = findStatutes(text);
	return law === undefined ? { text } : { text, href: built.addresses.entity(law.target) };
}

export function actionSections(built: BuiltArchive, { id, data }: LegalActionEntry): RecordSection[] {
	return [
		...linesSection(
			'Related actions',
			built.archive.relationsOf(id).map((link) => chainLine(built, link.type, link.action)),
		),
		...linesSection(
			'Parties',
			data.parties.map((party) => ({
				margin: formatWord(party.role),
				text: party.name,
				...(party.ref === undefined ? {} : { href: built.addresses.entity(party.ref as EntityId) }),
			})),
		),
		...linesSection(
			'How it went',
			data.statusHistory.map(({ date, status, source }) => ({
				margin: built.dates.full(date),
				text: formatWordAsTitle(status),
				...(source === undefined ? {} : { note: source }),
			})),
		),
		...linesSection(
			'Docket',
			data.docketEntries.map(({ entryNumber, dateFiled, description, url }) => ({
				margin: built.dates.full(dateFiled),
				text: description,
				...(url === undefined ? {} : { href: url }),
				...(entryNumber === undefined ? {} : { note: `No. ${entryNumber}` }),
			})),
		),
		...linesSection('Sources', data.sources.map(sourceLine)),
	];
}

const ties: Record<ChainType, string> = {
	challenges: 'challenges',
	'challenged-by': 'challenged by',
	'appeal-of': 'appeal of',
	'appealed-by': 'appealed by',
	'companion-of': 'companion of',
	follows: 'follows',
	'followed-by': 'followed by',
	enforces: 'enforces',
	'enforced-by': 'enforced by',
};

function chainLine(built: BuiltArchive, type: ChainType, action: EntityId<'legal-action'>): SectionLine {
	const { name, href } = linkTo(built, action);
	const record = built.archive.records.get(action);
	const status = record?.kind === 'legal-action' ? formatWord(record.page.entry.data.status) : '';
	return { margin: ties[type], text: name, href, note: status };
}

function sourceLine(source: LegalAction['sources'][number]): SectionLine {
	return {
		margin: source.publication ?? '',
		text: source.title,
		...(source.url === undefined ? {} : { href: source.url }),
	};
}
