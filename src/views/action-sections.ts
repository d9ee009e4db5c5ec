import type { BuiltArchive } from '../build-archive.ts';
import type { LegalActionEntry } from '../reading/entry.ts';
import type { EntityId } from '../schemas/entity.ts';
import type { LegalAction } from '../schemas/legal-action.ts';
import { partyWords } from '../site/words.ts';
import { actionDocket } from './action-docket.ts';
import { actionLadder } from './action-ladder.ts';
import { fact } from './facts.ts';
import type { FactsSection, RecordSection } from './section.ts';

/** How an action went, who takes part and what was filed. */
export function actionSections(built: BuiltArchive, action: LegalActionEntry): RecordSection[] {
	return [
		...actionLadder(built, action),
		...partiesSection(built, action.data.parties),
		...actionDocket(built, action.data),
	];
}

function partiesSection(built: BuiltArchive, parties: LegalAction['parties']): FactsSection[] {
	const roles = Object.keys(partyWords) as (keyof typeof partyWords)[];
	const facts = roles.flatMap((role) => {
		const those = parties.filter((party) => party.role === role);
		const values = those.map(({ name, ref }) => ({
			text: name,
			...(ref === undefined ? {} : { href: built.addresses.entity(ref as EntityId) }),
		}));
		return fact(partyWords[role][those.length === 1 ? 'one' : 'many'], ...values);
	});
	return facts.length === 0 ? [] : [{ type: 'facts', heading: 'Parties', facts }];
}
