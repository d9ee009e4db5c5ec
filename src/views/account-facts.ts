import type { BuiltArchive } from '../build-archive.ts';
import type { Account } from '../schemas/account.ts';
import { formatWord, startLarge } from '../site/words.ts';
import { claimWords } from './affiliation.ts';
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
	return [
		...fact('Shown as', ...account.displayNames.map(textValue)),
		...fact('Earlier handle', ...account.handleHistory.map((past) => handleValue(built, past))),
		...affiliationFacts(built, account),
		...fact('State', wordValue(account.state)),
		...fact('First seen', dateValue(built, account.firstSeen)),
		...fact('Last seen', dateValue(built, account.lastSeen)),
		...fact('Also written', ...account.aliases.map(textValue)),
	];
}

/** What it says of its tie to an agency, and apart from that whether the tie was confirmed. */
function affiliationFacts(built: BuiltArchive, account: Account): Fact[] {
	if (account.purportsToRepresent === undefined) {
		return account.affiliationClaim === 'none' ? fact('Says it speaks for', textValue('No agency')) : [];
	}
	const { verb, confirmation } = claimWords(account);
	return [
		...fact(startLarge(verb), entityValue(built, `agency/${account.purportsToRepresent}`)),
		...fact('Confirmation', textValue(startLarge(confirmation))),
	];
}

function handleValue(built: BuiltArchive, past: Account['handleHistory'][number]): FactValue {
	const from = past.from === undefined ? '' : `from ${built.dates.full(past.from)}`;
	const to = past.to === undefined ? '' : `until ${built.dates.full(past.to)}`;
	const note = [from, to].filter((part) => part !== '').join(' ');
	return { text: `@${past.handle}`, ...(note === '' ? {} : { note }) };
}
