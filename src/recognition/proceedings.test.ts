import { expect, test } from 'vitest';
import type { EntityId } from '../schemas/entity.ts';
import { collectProceedings, findProceedings, isUnrecordedAction, nameProceeding } from './proceedings.ts';

const known = collectProceedings([
	{ number: '3:17-cv-01916-JST', target: 'legal-action/twitter' },
	{ number: '1:18-cv-00001', target: 'legal-action/east' },
	{ number: '2:18-cv-1', target: 'legal-action/west' },
	{ number: 'HSI-DC-2017-1', target: 'legal-action/summons' },
]);

test.each<[text: string, found: string[]]>([
	['Case No. 3:17-cv-01916-JST', ['3:17-cv-01916-JST twitter']],
	['Case No. 3:17-CV-01916-jst', ['3:17-CV-01916-jst twitter']],
	['No. 17-cv-1916', ['17-cv-1916 twitter']],
	['17 Civ. 1916', ['17 Civ. 1916 twitter']],
	['Case No. HSI-DC-2017-1', ['HSI-DC-2017-1 summons']],
	// Two courts may give the same number.
	['1:18-cv-00001', ['1:18-cv-00001 east']],
	['2:18-cv-1', ['2:18-cv-1 west']],
	['3:18-cv-00001', ['3:18-cv-00001 no.3-18-cv-00001']],
	// A name is of the number behind it.
	['Roe v. Wade, No. 17-cv-1916 (N.D. Cal.)', ['17-cv-1916 twitter', 'Roe v. Wade twitter']],
	['Roe v. Wade, 410 U.S. 113, No. 17-cv-99', ['17-cv-99 no.17-cv-99', 'Roe v. Wade no.17-cv-99']],
	['No. 17-cv-1916, then Roe v. Wade', ['17-cv-1916 twitter', 'Roe v. Wade case.roe-v-wade']],
	[
		'Roe v. Wade; Doe v. Bolton, No. 17-cv-1916',
		['17-cv-1916 twitter', 'Roe v. Wade case.roe-v-wade', 'Doe v. Bolton twitter'],
	],
	[`Roe v. Wade ${'so '.repeat(60)}(No. 17-cv-1916)`, ['17-cv-1916 twitter', 'Roe v. Wade case.roe-v-wade']],
	['In re Müller & Söhne', ['In re Müller & Söhne case.in-re-mu-ller-so-hne']],
	['nothing', []],
])('%j speaks of %j', (text, found) => {
	expect(
		findProceedings(text, known).map(
			({ target, start, end }) => `${text.slice(start, end)} ${target.slice('legal-action/'.length)}`,
		),
	).toEqual(found);
});

test.each<[id: EntityId, answer: boolean]>([
	['legal-action/no.3-17-cv-01916', true],
	['legal-action/case.roe-v-wade', true],
	['legal-action/case-of-roe', false],
	['legal-action/no', false],
	['account/no.x', false],
])('%s has no record: %j', (id, answer) => {
	expect(isUnrecordedAction(id)).toBe(answer);
});

test.each<[surfaces: string[], name: string]>([
	[['3:17-cv-01916'], 'No. 3:17-cv-01916'],
	[['3:17-cv-01916', 'Roe v.\n Wade', 'Roe v. W.'], 'Roe v. Wade'],
	[['17-1', 'In re Sealed'], 'In re Sealed'],
	[['Ex parte Roe'], 'Ex parte Roe'],
	[['Matter of Roe'], 'Matter of Roe'],
])('a proceeding that is written as %j is called %j', (surfaces, name) => {
	expect(nameProceeding(surfaces)).toBe(name);
});
