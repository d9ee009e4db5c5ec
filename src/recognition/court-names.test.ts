import { expect, test } from 'vitest';
import { courtNameForms } from './court-names.ts';
import { buildNameIndex, findNames } from './name-index.ts';

const courts = {
	ca9: { name: 'U.S. Court of Appeals for the Ninth Circuit', citation: '9th Cir.' },
	cand: { name: 'U.S. District Court for the Northern District of California', citation: 'N.D. Cal.' },
	dcd: { name: 'U.S. District Court for the District of Columbia', citation: 'D.D.C.' },
	del: { name: 'Delaware Supreme Court', citation: 'Del.' },
	dc: { name: 'District of Columbia Court of Appeals', citation: 'D.C.' },
	scotus: { name: 'U.S. Supreme Court', citation: 'U.S.' },
	mad: { name: 'U.S. District Court for the District of Massachusetts', citation: 'D. Mass.' },
};

const index = buildNameIndex(
	Object.entries(courts).flatMap(([id, court]) =>
		courtNameForms(court).map((text) => ({ text, target: `court/${id}` as const, sort: 'name' as const })),
	),
);

test.each<[text: string, court: keyof typeof courts, surface?: string]>([
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
	const whole = `the ${text}, said`;
	expect(findNames(whole, index).map(({ targets, start, end }) => [targets, whole.slice(start, end)])).toEqual([
		[[`court/${court}`], surface],
	]);
});

test.each([
	'District of Columbia',
	'Dover, Del.',
	'Washington, D.C.',
	'U.S. law',
	'northern district of California',
	'Ninth Avenue',
	'',
])('%j names no court', (text) => {
	expect(findNames(text, index)).toEqual([]);
});
