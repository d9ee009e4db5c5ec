import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../testing/holds.ts';
import {
	filterNames,
	formatState,
	isEmpty,
	isNarrowed,
	mapFilters,
	readDate,
	readState,
	toggleFilter,
	widen,
	type SearchState,
} from './search-state.ts';

const rest: SearchState = {
	query: '',
	filters: mapFilters(() => []),
	from: undefined,
	to: undefined,
	order: 'relevance',
};

test.each<[address: string, state: SearchState]>([
	['', rest],
	['?', rest],
	['?q=cbp', { ...rest, query: 'cbp' }],
	['?q=+CBP+summons%20', { ...rest, query: 'CBP summons' }],
	['?q=%40ALT_uscis', { ...rest, query: '@ALT_uscis' }],
	['?sort=date', { ...rest, order: 'date' }],
	[
		'?q=a&kind=Agencies&kind=Accounts&year=2017',
		{ ...rest, query: 'a', filters: { ...rest.filters, kind: ['Agencies', 'Accounts'], year: ['2017'] } },
	],
	['?from=2017-03&to=2017-04-07', { ...rest, from: '2017-03', to: '2017-04-07' }],
	['?agency=A+%26+B', { ...rest, filters: { ...rest.filters, agency: ['A & B'] } }],
])('the address %s asks for %j', (address, state) => {
	expect(readState(address)).toEqual(state);
	expect(readState(formatState(state))).toEqual(state);
});

test.each(['?sort=price', '?from=yesterday', '?to=2017-02-30', '?page=2&utm_source=x', '?Q=cbp', '?q=', '?q=+'])(
	'%s is the state of rest',
	(address) => {
		expect(readState(address)).toEqual(rest);
	},
);

test('the state of rest needs no address', () => {
	expect(formatState(rest)).toBe('');
});

test('an address names what is asked for, in one order', () => {
	const state = {
		query: '@a & b',
		filters: { ...rest.filters, kind: ['Accounts'], year: ['2018', '2017'], account: ['@x'] },
		from: '2017',
		to: undefined,
		order: 'date',
	} as const;
	expect(formatState(state)).toBe('?q=%40a+%26+b&kind=Accounts&year=2018&year=2017&account=%40x&from=2017&sort=date');
});

test('what is written into an address is read from it', () => {
	const texts = fc.string({ unit: 'grapheme' });
	const values = fc.uniqueArray(texts);
	const date = fc.constantFrom(undefined, '2017', '2017-04', '2017-04-07');
	holds(
		fc.property(
			fc.record({
				query: texts.map((text) => text.trim()),
				filters: fc.record(mapFilters(() => values)),
				from: date,
				to: date,
				order: fc.constantFrom('relevance' as const, 'date' as const),
			}),
			(state) => {
				expect(readState(formatState(state))).toEqual(state);
			},
		),
	);
});

test.each(filterNames)('a value of the filter %s is chosen, and given up again', (name) => {
	const one = toggleFilter(rest, name, '2017');
	expect(one).toEqual({ ...rest, filters: { ...rest.filters, [name]: ['2017'] } });
	const two = toggleFilter(one, name, '2018');
	expect(two.filters[name]).toEqual(['2017', '2018']);
	expect(toggleFilter(two, name, '2017').filters[name]).toEqual(['2018']);
	expect(toggleFilter(one, name, '2017')).toEqual(rest);
});

test.each<[state: Partial<SearchState>, answer: boolean]>([
	[{}, true],
	[{ order: 'date' }, true],
	[{ query: 'a' }, false],
	[{ filters: { ...rest.filters, account: ['@a'] } }, false],
])('%j has nothing to search for: %j', (state, answer) => {
	expect(isEmpty({ ...rest, ...state })).toBe(answer);
});

test.each([
	['2017', '2017'],
	[' 2017-04 ', '2017-04'],
	['2016-02-29', '2016-02-29'],
	['2017-02-29', undefined],
	['2017-13', undefined],
	['17', undefined],
	['April 2017', undefined],
	['', undefined],
	[null, undefined],
])('%j typed into a field of the range is the date %j', (text, date) => {
	expect(readDate(text)).toBe(date);
});

test('a state is widened to its words and its order', () => {
	const state = {
		...rest,
		query: 'a',
		filters: { ...rest.filters, topic: ['x'] },
		from: '2017',
		order: 'date',
	} as const;
	expect(isNarrowed(state)).toBe(true);
	expect(widen(state)).toEqual({ ...rest, query: 'a', order: 'date' });
	expect(isNarrowed(widen(state))).toBe(false);
});
