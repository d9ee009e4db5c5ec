import { expect, test } from 'vitest';
import type { EntityId } from '../schemas/entity.ts';
import {
	collectProceedings,
	findProceedings,
	isUnrecordedAction,
	nameProceeding,
	type Proceedings,
} from './proceedings.ts';

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
	['3:18-cv-00001', ['3:18-cv-00001 no.3-18-cv-1']],
	// A court of another office and a case of another type are not the record's.
	['1:17-cv-01916', ['1:17-cv-01916 no.1-17-cv-1916']],
	['17-cr-1916', ['17-cr-1916 no.17-cr-1916']],
	// A name is of the number behind it.
	['Roe v. Wade, No. 17-cv-1916 (N.D. Cal.)', ['17-cv-1916 twitter', 'Roe v. Wade twitter']],
	['Roe v. Wade, 410 U.S. 113, No. 17-cv-99', ['17-cv-99 no.17-99', 'Roe v. Wade no.17-99']],
	['No. 17-cv-1916, then Roe v. Wade', ['17-cv-1916 twitter', 'Roe v. Wade case.roe-v-wade']],
	[
		'Roe v. Wade; Doe v. Bolton, No. 17-cv-1916',
		['17-cv-1916 twitter', 'Roe v. Wade case.roe-v-wade', 'Doe v. Bolton twitter'],
	],
	[`Roe v. Wade ${'so '.repeat(60)}(No. 17-cv-1916)`, ['17-cv-1916 twitter', 'Roe v. Wade case.roe-v-wade']],
	['In re Sealed Case No. 99-3091, 192 F.3d 995', ['99-3091 no.99-3091', 'In re Sealed Case No. 99-3091 no.99-3091']],
	['In re Müller & Söhne', ['In re Müller & Söhne case.in-re-muller-sohne']],
	['In re Иванов', ['In re Иванов case.in-re-иванов']],
	['nothing', []],
])('%j speaks of %j', (text, found) => {
	const [mentions = []] = findProceedings([text], known, new Set());
	expect(
		mentions.map(({ target, start, end }) => `${text.slice(start, end)} ${target.slice('legal-action/'.length)}`),
	).toEqual(found);
});

test.each<[as: string, texts: string[], targets: string[]]>([
	[
		'one proceeding in all forms',
		['3:20-cv-00007-JST', '20-cv-7', 'No. 20-7', '20 Civ. 7', '3:20-CV-7-ABC', 'No. 20 C 7'],
		Array<string>(6).fill('no.20-7'),
	],
	['two of different offices', ['3:20-cv-7', '5:20-cv-7'], ['no.3-20-cv-7', 'no.5-20-cv-7']],
	['two of different types', ['No. 20-cr-7', 'No. 20-cv-7'], ['no.20-cr-7', 'no.20-cv-7']],
	['two, and a number in doubt', ['3:20-cv-7', '5:20-cv-7', '20-cv-7'], ['no.3-20-cv-7', 'no.5-20-cv-7', 'no.20-cv-7']],
	[
		'a number in doubt for one of its type',
		['3:20-cv-7', '3:20-cr-7', '20-cr-7'],
		['no.3-20-cv-7', 'no.3-20-cr-7', 'no.3-20-cr-7'],
	],
	['a record in a fuller form', ['3:21-cv-00005', '21 Civ. 5'], ['short', 'short']],
	['a record in its own form only', ['3:21-cv-5', '5:21-cv-5', '21 Civ. 5'], ['no.3-21-cv-5', 'no.5-21-cv-5', 'short']],
])('articles with one number each speak of %s', (_as, texts, targets) => {
	const proceedings = collectProceedings([{ number: '21-cv-5', target: 'legal-action/short' }], texts);
	expect(
		targetsOf(
			texts.map((text) => [text]),
			proceedings,
		),
	).toEqual(targets.map((target) => [target]));
	const backwards = collectProceedings([{ number: '21-cv-5', target: 'legal-action/short' }], texts.toReversed());
	expect(
		targetsOf(
			texts.map((text) => [text]),
			backwards,
		),
	).toEqual(targets.map((target) => [target]));
});

test.each<[as: string, article: string[], present: EntityId[], target: string]>([
	['named in the same article', ['No. 20-7', '5:20-cv-7'], [], 'no.5-20-cv-7'],
	['that the article concerns', ['No. 18-1'], ['legal-action/west'], 'west'],
	['of which both are named, so that it is neither', ['No. 20-7', '5:20-cv-7', '3:20-cv-7'], [], 'no.20-7'],
])('a number that fits two cases means the one %s', (_as, article, present, target) => {
	const proceedings = collectProceedings(
		[
			{ number: '1:18-cv-00001', target: 'legal-action/east' },
			{ number: '2:18-cv-1', target: 'legal-action/west' },
		],
		['3:20-cv-7', '5:20-cv-7'],
	);
	expect(targetsOf([article], proceedings, present)[0]?.[0]).toBe(target);
});

function targetsOf(
	articles: readonly string[][],
	proceedings: Proceedings,
	present: readonly EntityId[] = [],
): string[][] {
	return articles.map((article) =>
		findProceedings(article, proceedings, new Set(present))
			.flat()
			.map(({ target }) => target.slice('legal-action/'.length)),
	);
}

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
	[['17-1916', '3:17-cv-01916', '17 Civ. 1916'], 'No. 3:17-cv-01916'],
	[['3:17-cv-01916', 'Roe v.\n Wade', 'Roe v. W.'], 'Roe v. Wade'],
	[['17-1', 'In re Sealed'], 'In re Sealed'],
	[['Ex parte Roe'], 'Ex parte Roe'],
	[['Matter of Roe'], 'Matter of Roe'],
])('a proceeding that is written as %j is called %j', (surfaces, name) => {
	expect(nameProceeding(surfaces)).toBe(name);
});
