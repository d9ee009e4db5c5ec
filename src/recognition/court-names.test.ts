import { expect, test } from 'vitest';
import { buildCourtIndex, findCourtNames } from './court-names.ts';

const index = buildCourtIndex(
	new Map([
		['ca9', { name: 'U.S. Court of Appeals for the Ninth Circuit', citation: '9th Cir.' }],
		['cand', { name: 'U.S. District Court for the Northern District of California', citation: 'N.D. Cal.' }],
		['dcd', { name: 'U.S. District Court for the District of Columbia', citation: 'D.D.C.' }],
		['del', { name: 'Delaware Supreme Court', citation: 'Del.' }],
		['mad', { name: 'U.S. District Court for the District of Massachusetts', citation: 'D. Mass.' }],
	]),
);

test.each<[text: string, court: string, surface?: string]>([
	['U.S. District Court for the Northern District of California', 'cand'],
	['United States District Court for the Northern District of California', 'cand'],
	['U.S. DISTRICT COURT, NORTHERN DISTRICT OF CALIFORNIA', 'cand'],
	['District Court for the Northern District of California', 'cand'],
	['Northern District of California', 'cand'],
	['(N.D. Cal. 2017)', 'cand', 'N.D. Cal.'],
	['9th Circuit', 'ca9'],
	['Ninth Circuit', 'ca9'],
	['9th U.S. Circuit Court of Appeals', 'ca9'],
	['United States Court of Appeals for the Ninth Circuit', 'ca9'],
	['(9th Cir. 2017)', 'ca9', '9th Cir.'],
	['Supreme Court of Delaware', 'del'],
	['U.S. District Court for the District of Columbia', 'dcd'],
	['(D.D.C.)', 'dcd', 'D.D.C.'],
	['District of Massachusetts', 'mad'],
])('%j names %s', (text, court, surface = text) => {
	const found = findCourtNames(`the ${text}, said`, index);
	expect(found.map(({ start, end, ...rest }) => [rest.court, `the ${text}, said`.slice(start, end)])).toEqual([
		[court, surface],
	]);
});

test.each(['District of Columbia', 'Dover, Del.', 'northern district of California', 'Ninth Avenue', ''])(
	'%j names no court',
	(text) => {
		expect(findCourtNames(text, index)).toEqual([]);
	},
);

test('a form that two courts share names neither', () => {
	const shared = buildCourtIndex(
		new Map([
			['a', { name: 'Superior Court of Kent', citation: 'K. Super. Ct.' }],
			['b', { name: 'Kent Superior Court', citation: 'Kt. Super. Ct.' }],
		]),
	);
	expect(findCourtNames('the Superior Court of Kent', shared)).toEqual([]);
});
