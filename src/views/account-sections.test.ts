import { expect, test } from 'vitest';
import { account, archiveOf, legalAction } from '../testing/build-content.ts';
import { accountSections } from './account-sections.ts';

test('an account shows its life, then the legal actions by its role, then the others of the same dispute', () => {
	const alt = (role: string) => ({ name: '@alt', ref: 'account/alt', role });
	const sections = sectionsOf([
		account('alt', { firstSeen: '2017-01' }),
		legalAction('summons', { dateIssued: '2017-03-14', parties: [alt('target')] }),
		legalAction('own', { parties: [alt('plaintiff')] }),
		legalAction('suit', { relations: [{ type: 'challenges', action: 'summons' }] }),
	]);
	expect(sections.map((section) => section.heading)).toEqual([
		'Life of the account',
		'Demands and inquiries about it',
		'Cases that it brought',
		'Others of the same dispute',
	]);
});

test('an account of which nothing is known has no sections', () => {
	expect(sectionsOf([account('alt')])).toEqual([]);
});

function sectionsOf(files: Parameters<typeof archiveOf>[0]) {
	const built = archiveOf(files);
	return built.content.accounts.flatMap((entry) => accountSections(built, entry));
}
