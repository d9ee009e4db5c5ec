import type { BuiltArchive } from '../build-archive.ts';
import type { AgencyEntry } from '../reading/entry.ts';
import type { Agency } from '../schemas/agency.ts';
import { formatWordAsTitle } from '../site/words.ts';
import { entityValue, fact, textValue, webValue, type Fact } from './facts.ts';

/** "Federal agency, CBP". */
export function agencyIntro(agency: Agency): string {
	const level = `${formatWordAsTitle(agency.jurisdiction)} agency`;
	return agency.abbreviation === undefined ? level : `${level}, ${agency.abbreviation}`;
}

export function agencyFacts(built: BuiltArchive, { data }: AgencyEntry): Fact[] {
	return [
		...fact('Part of', entityValue(built, data.parent === undefined ? undefined : `agency/${data.parent}`)),
		...fact('Also called', ...data.aliases.map(textValue)),
		...fact('Formerly', ...data.previousNames.map(textValue)),
		...fact('Website', webValue(data.website)),
	];
}
