import type { BuiltArchive } from '../build-archive.ts';
import { formatWord } from '../site/words.ts';
import type { Account } from '../schemas/account.ts';
import { dateValue, entityValue, fact, textValue, wordValue, type Fact, type FactValue } from './facts.ts';

const accountTypes: Record<Account['accountType'], string> = {
	'alt-agency': 'Alternative agency account',
	official: 'Official account',
	personal: 'Personal account',
	unknown: 'Account',
};

/** "Alternative agency account on Twitter / X". */
export function accountIntro(account: Account): string {
	const platform = account.platform === 'other' ? '' : ` on ${formatWord(account.platform)}`;
	return `${accountTypes[account.accountType]}${platform}`;
}

export function accountFacts(built: BuiltArchive, account: Account): Fact[] {
	const agency =
		account.purportsToRepresent === undefined ? undefined : (`agency/${account.purportsToRepresent}` as const);
	return [
		...fact('Shown as', ...account.displayNames.map(textValue)),
		...fact('Earlier handle', ...account.handleHistory.map((past) => handleValue(built, past))),
		...fact('Invokes', entityValue(built, agency, claimNote(account))),
		...fact('State', wordValue(account.state)),
		...fact('First seen', dateValue(built, account.firstSeen)),
		...fact('Last seen', dateValue(built, account.lastSeen)),
		...fact('Also written', ...account.aliases.map(textValue)),
	];
}

function claimNote(account: Account): string | undefined {
	return account.affiliationClaim === undefined || account.affiliationClaim === 'none'
		? undefined
		: account.affiliationClaim;
}

function handleValue(built: BuiltArchive, past: Account['handleHistory'][number]): FactValue {
	const from = past.from === undefined ? '' : `from ${built.dates.full(past.from)}`;
	const to = past.to === undefined ? '' : `until ${built.dates.full(past.to)}`;
	const note = [from, to].filter((part) => part !== '').join(' ');
	return { text: `@${past.handle}`, ...(note === '' ? {} : { note }) };
}
