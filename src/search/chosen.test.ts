import { expect, test } from 'vitest';
import { createDates } from '../site/dates.ts';
import { listChosen } from './chosen.ts';
import { formatState, readState } from './search-state.ts';

const dates = createDates('en-US');

test('all that narrows results down can be taken away, one by one', () => {
	const state = readState('?q=a&agency=CBP&kind=Articles&kind=Accounts&from=2017-04&to=2017-04-07&sort=date');
	expect(listChosen(state, dates).map(({ label, without }) => [label, formatState(without)])).toEqual([
		['Kind: Articles', '?q=a&kind=Accounts&agency=CBP&from=2017-04&to=2017-04-07&sort=date'],
		['Kind: Accounts', '?q=a&kind=Articles&agency=CBP&from=2017-04&to=2017-04-07&sort=date'],
		['Agency: CBP', '?q=a&kind=Articles&kind=Accounts&from=2017-04&to=2017-04-07&sort=date'],
		['From: April 2017', '?q=a&kind=Articles&kind=Accounts&agency=CBP&to=2017-04-07&sort=date'],
		['To: April 7, 2017', '?q=a&kind=Articles&kind=Accounts&agency=CBP&from=2017-04&sort=date'],
	]);
});

test('words and an order alone narrow nothing down', () => {
	expect(listChosen(readState('?q=a&sort=date'), dates)).toEqual([]);
});
