import { expect, test } from 'vitest';
import type { EntityId } from '../schemas/entity.ts';
import { account, agency, archiveOf, article, legalAction } from '../testing/build-content.ts';
import { shortNameIn } from './short-name.ts';

test.each<[id: EntityId, name: string]>([
	['agency/cbp', 'CBP'],
	['agency/long', 'Bureau of Long Names'],
	['legal-action/suit', 'Twitter v. DHS'],
	['account/alt', '@ALT_uscis'],
	['article/2017/a', 'The headline'],
])('%s is called %s in lists', (id, name) => {
	const { archive } = archiveOf([
		agency('cbp', { name: 'Customs and Border Protection', abbreviation: 'CBP' }),
		agency('long', { name: 'Bureau of Long Names' }),
		legalAction('suit', { caseName: 'Twitter, Inc. v. DHS', caseNameShort: 'Twitter v. DHS' }),
		account('alt', { handle: 'ALT_uscis' }),
		article('2017/a', { title: 'The headline' }),
	]);
	expect(shortNameIn(archive, id)).toBe(name);
});
