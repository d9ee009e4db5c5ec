import type { BuiltArchive } from '../build-archive.ts';
import type { AccountEntry, AgencyEntry } from '../reading/entry.ts';
import type { EntityId } from '../schemas/entity.ts';
import { formatWord } from '../site/words.ts';
import { groupByRole, roleSection } from './actions-by-role.ts';
import { claimWords } from './affiliation.ts';
import { agenciesBelow, agencyTree } from './agency-tree.ts';
import { yearsFigure } from './agency-years.ts';
import { linkTo } from './record-link.ts';
import { linesSection, type RecordSection, type SectionLine } from './section.ts';

/** What the page of an agency shows of it: its legal actions, the accounts in its name and in its parts', its place. */
export function agencySections(built: BuiltArchive, entry: AgencyEntry): RecordSection[] {
	const groups = groupByRole(built, entry.id);
	const below = agenciesBelow(built, entry.id);
	return [
		...yearsFigure(groups),
		...groups.flatMap((group) => roleSection(built, group)),
		...linesSection(
			'Accounts in its name',
			accountsOf(built, entry.id).map((account) => accountLine(built, account)),
		),
		...linesSection(
			'Accounts in the names of its components',
			below.flatMap((part) =>
				accountsOf(built, part).map((account) => accountLine(built, account, linkTo(built, part, 'short').name)),
			),
		),
		...agencyTree(built, entry),
	];
}

function accountsOf(built: BuiltArchive, agency: EntityId<'agency'>): AccountEntry[] {
	return built.archive.tiesOf(agency).flatMap((tie) => {
		const record = tie.type === 'claim' ? built.archive.records.get(tie.from) : undefined;
		return record?.kind === 'account' ? [record.page.entry] : [];
	});
}

/** The account with what it says and what is confirmed; of a component, with its name in the margin. */
function accountLine(built: BuiltArchive, { id, data }: AccountEntry, component?: string): SectionLine {
	const { name, href } = linkTo(built, id);
	const { verb, confirmation } = claimWords(data);
	const note = `${verb} ${component ?? 'it'}; ${confirmation}`;
	return { margin: component ?? formatWord(data.state === 'unknown' ? '' : data.state), text: name, href, note };
}
