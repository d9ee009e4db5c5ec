import { expect, test } from 'vitest';
import type { EntityId } from '../schemas/entity.ts';
import { account, agency, archiveOf, article, legalAction } from '../testing/build-content.ts';
import { linkTo } from './record-link.ts';

const built = archiveOf([
	agency('cbp', { name: 'Customs', abbreviation: 'CBP' }),
	agency('epa', { name: 'Environment' }),
	account('alt', { handle: 'ALT_uscis' }),
	legalAction('long', { caseName: 'Twitter, Inc. v. Customs' }),
	legalAction('short', { caseName: 'Doe, et al. v. Customs', caseNameShort: 'Doe v. CBP' }),
	article('2017/a', { title: 'The headline' }, '@zed'),
]);

test.each<[id: EntityId, full: string, short: string, href: string]>([
	['agency/cbp', 'Customs', 'CBP', '/agencies/cbp/'],
	['agency/epa', 'Environment', 'Environment', '/agencies/epa/'],
	['account/alt', '@ALT_uscis', '@ALT_uscis', '/accounts/alt/'],
	['account/@zed', '@zed', '@zed', '/accounts/@zed/'],
	['legal-action/long', 'Twitter, Inc. v. Customs', 'Twitter, Inc. v. Customs', '/legal-actions/long/'],
	['legal-action/short', 'Doe v. CBP', 'Doe v. CBP', '/legal-actions/short/'],
	['article/2017/a', 'The headline', 'The headline', '/articles/2017/a/'],
])('a link to %s says %j, in short %j, and leads to %s', (id, full, short, href) => {
	expect(linkTo(built, id)).toMatchObject({ name: full, href });
	expect(linkTo(built, id, 'short')).toMatchObject({ name: short, href });
});

test('a link tells the kind by a word and a mark', () => {
	expect(linkTo(built, 'legal-action/long')).toMatchObject({
		kind: 'legal-action',
		kindWord: 'Legal action',
		mark: '§',
	});
	expect(linkTo(built, 'account/@zed')).toMatchObject({ kind: 'account', kindWord: 'Account', mark: '@' });
});
