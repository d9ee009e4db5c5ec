import { expect, test } from 'vitest';
import { legalAction, problemsOf, told } from '../testing/build-content.ts';

/** Papers as [number, the numbers that they answer]. */
type Papers = readonly (readonly [entryNumber: string | undefined, ...answers: string[]])[];

test.each<[as: string, papers: Papers, message: string | undefined, cure?: string]>([
	['a motion, its opposition and the ruling', [['12'], ['13', '12'], ['14', '12']], undefined],
	['a ruling that stands before its motion', [['14', '12'], ['12']], undefined],
	['an answer without a number of its own', [['12'], [undefined, '12']], undefined],
	['two papers of one number that nobody answers', [['12'], ['12']], undefined],
	[
		'an answer to a paper that is not there',
		[['12'], ['13', '22']],
		'No paper of this docket has the number "22".',
		'Did you mean "12"?',
	],
	[
		'an answer to nothing like it',
		[['12'], ['13', 'x-100']],
		'No paper of this docket has the number "x-100".',
		'Add the paper with `entryNumber: "x-100"`, or delete it from `answers`.',
	],
	[
		'an answer to one of two',
		[['12'], ['12'], ['13', '12']],
		'2 papers of this docket have the number "12", so which one is answered is unclear.',
	],
	['an answer to several', [['12'], ['13', '12'], ['14', '12', '13']], undefined],
	[
		'an answer to several, one of which is not there',
		[['12'], ['13', '12', '99']],
		'No paper of this docket has the number "99".',
	],
	['an answer to itself', [['12', '12']], 'The paper would answer itself: 12 -> 12.'],
])('%s', (_as, papers, message, cure) => {
	const problems = problemsOf([docket(papers)]);
	expect(problems.map((problem) => problem.message)).toEqual(message === undefined ? [] : [message]);
	if (cure !== undefined) expect(problems[0]?.cure).toBe(cure);
});

test('papers that answer each other in a circle are all told, those that answer into it are not', () => {
	const problems = problemsOf([
		docket([
			['1', '2'],
			['2', '3'],
			['3', '1'],
			['4', '3'],
		]),
	]);
	expect(problems.map(({ message }) => message)).toEqual([
		'The paper would answer itself: 1 -> 2 -> 3 -> 1.',
		'The paper would answer itself: 2 -> 3 -> 1 -> 2.',
		'The paper would answer itself: 3 -> 1 -> 2 -> 3.',
	]);
});

test('a second answer that leads back is told too', () => {
	const problems = problemsOf([docket([['12'], ['13', '12', '14'], ['14', '13']])]);
	expect(problems.map(({ message }) => message)).toEqual([
		'The paper would answer itself: 13 -> 14 -> 13.',
		'The paper would answer itself: 14 -> 13 -> 14.',
	]);
});

test('many ways from answer to answer take no time', () => {
	const papers = Array.from({ length: 60 }, (_, place): [string, ...string[]] => [
		`${place}`,
		...[place - 1, place - 2].filter((other) => other >= 0).map(String),
	]);
	expect(problemsOf([docket(papers)])).toEqual([]);
});

test('the problem stands where the answer is written', () => {
	expect(told(problemsOf([docket([['1'], ['2', '9']])]))).toEqual(['docket-answers legal-actions/a.md:5:178']);
});

function docket(papers: Papers) {
	const docketEntries = papers.map(([entryNumber, ...answers]) => ({
		...(entryNumber === undefined ? {} : { entryNumber }),
		dateFiled: '2017-04-06',
		description: 'A paper',
		answers,
	}));
	return legalAction('a', { docketEntries });
}
