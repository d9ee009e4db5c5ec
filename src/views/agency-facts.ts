import { compareText } from '../problems/problem.ts';
import { startOfAction } from '../archive/case-chain.ts';
import type { BuiltArchive } from '../build-archive.ts';
import type { AgencyEntry } from '../reading/entry.ts';
import type { Account } from '../schemas/account.ts';
import type { Agency } from '../schemas/agency.ts';
import { slugOf, type EntityId, type RecordKind } from '../schemas/entity.ts';
import { formatWord, formatWordAsTitle } from '../site/words.ts';
import { entityValue, fact, textValue, webValue, type Fact } from './facts.ts';
import { linkTo } from './record-link.ts';
import { linesSection, type RecordSection, type SectionLine } from './section.ts';

/** "Federal agency, CBP". */
export function agencyIntro(agency: Agency): string {
	const level = `${formatWordAsTitle(agency.jurisdiction)} agency`;
	return agency.abbreviation === undefined ? level : `${level}, ${agency.abbreviation}`;
}

export function agencyFacts(built: BuiltArchive, { id, data }: AgencyEntry): Fact[] {
	const slug = slugOf(id);
	const { agencies, registry } = built.content;
	const components = [...agencies, ...registry.agencies].filter(
		(agency) => agency.data.parent === slug && built.archive.records.has(agency.id),
	);
	return [
		...fact('Part of', entityValue(built, data.parent === undefined ? undefined : `agency/${data.parent}`)),
		...fact('Components', ...components.map((agency) => entityValue(built, agency.id))),
		...fact('Also called', ...data.aliases.map(textValue)),
		...fact('Formerly', ...data.previousNames.map(textValue)),
		...fact('Website', webValue(data.website)),
	];
}

const claims: Record<NonNullable<Account['affiliationClaim']>, string> = {
	claimed: 'claims a tie',
	disputed: 'tie disputed',
	confirmed: 'tie confirmed',
	none: 'no tie claimed',
};

/** The actions in which a record is a party, and the accounts that take an agency's name or claim to speak for it. */
export function agencySections(built: BuiltArchive, id: EntityId<RecordKind>): RecordSection[] {
	const accounts = built.content.accounts.filter(
		(account) => `agency/${account.data.purportsToRepresent ?? ''}` === id,
	);
	return [
		...linesSection('Legal actions', actionLines(built, id)),
		...linesSection(
			'Accounts that invoke it',
			accounts.map((account) => ({
				margin: account.data.affiliationClaim === undefined ? '' : claims[account.data.affiliationClaim],
				text: linkTo(built, account.id).name,
				href: built.addresses.entity(account.id),
				...(account.data.state === 'unknown' ? {} : { note: formatWord(account.data.state) }),
			})),
		),
	];
}

function actionLines(built: BuiltArchive, id: EntityId<RecordKind>): SectionLine[] {
	return built.content.legalActions
		.flatMap((action) => {
			const roles = [...new Set(action.data.parties.filter((party) => party.ref === id).map((party) => party.role))];
			return roles.length === 0 ? [] : [{ action, roles, start: startOfAction(action.data) ?? '' }];
		})
		.toSorted((a, b) => compareText(b.start, a.start) || compareText(a.action.id, b.action.id))
		.map(({ action, roles, start }) => ({
			margin: start === '' ? '' : built.dates.full(start),
			text: action.data.caseNameShort ?? action.data.caseName,
			href: built.addresses.entity(action.id),
			note: `${roles.map(formatWord).join(', ')}; ${formatWord(action.data.status)}`,
		}));
}
