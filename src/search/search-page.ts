import { createDates } from '../site/dates.ts';
import type { Answer } from './answer.ts';
import { listChosen } from './chosen.ts';
import { find } from './element.ts';
import { createFacets } from './facets.ts';
import { createRangeFields } from './range-fields.ts';
import { renderChosen } from './render-chosen.ts';
import { renderResults } from './render-results.ts';
import { renderFailure, renderStatus } from './render-status.ts';
import { listenToKeys } from './result-keys.ts';
import { formatState, isEmpty, readState, toggleFilter, widen, type SearchState } from './search-state.ts';
import { addressesOf, searcherOf } from './site-search.ts';

/** How many results are shown with each press of the button. */
const step = 20;
/** How many of them are shown as soon as they are there: each result is a download of its own. */
const first = 5;
/** How long typing must rest before the others are loaded, in milliseconds. */
const rest = 250;

const form = find<HTMLFormElement>('search-form');
const field = find<HTMLInputElement>('q');
const order = find<HTMLSelectElement>('order');
const chosenList = find('chosen');
const status = find('status');
const results = find('results');
const more = find<HTMLButtonElement>('more');
const addresses = addressesOf(form);
const searcher = searcherOf(addresses);
const dates = createDates(document.documentElement.lang);
const range = createRangeFields((typed) => {
	go({ ...state, query: field.value.trim(), ...typed }, 'push');
});
const facets = createFacets(searcher, (name, value) => {
	go(toggleFilter(state, name, value), 'push');
});

let state = readState(location.search);
let limit = step;
let latest = 0;
let timer = 0;

form.addEventListener('submit', (event) => {
	event.preventDefault();
	go({ ...state, query: field.value.trim(), ...range.read() }, 'push');
});
field.addEventListener('input', () => {
	clearTimeout(timer);
	// Several letters at once, as from a suggestion of a keyboard, are one question.
	timer = window.setTimeout(() => {
		go({ ...state, query: field.value.trim() }, 'replace', 'typed');
	});
});
order.addEventListener('change', () => {
	go({ ...state, order: order.value === 'date' ? 'date' : 'relevance' }, 'push');
});
status.addEventListener('click', (event) => {
	const query = (event.target as HTMLElement).closest('a')?.dataset.query;
	if (query === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
	event.preventDefault();
	field.focus();
	go({ ...state, query }, 'push');
	fill();
});
more.addEventListener('click', () => {
	const before = results.querySelectorAll('a').length;
	limit += step;
	void show('more').then((isShown) => {
		if (isShown) results.querySelectorAll('a')[before]?.focus();
	});
});
window.addEventListener('popstate', () => {
	clearTimeout(timer);
	state = readState(location.search);
	limit = step;
	fill();
	void show();
});
listenToKeys(field, results);

fill();
void show();

/** Searches for another state, which becomes the address: a step in the history, or in the place of the last one. */
function go(next: SearchState, how: 'push' | 'replace', reason: Reason = 'asked'): void {
	clearTimeout(timer);
	state = next;
	limit = step;
	const address = `${location.pathname}${formatState(state)}`;
	const isSame = address === `${location.pathname}${location.search}`;
	if (how === 'push' && !isSame) history.pushState(null, '', address);
	else history.replaceState(null, '', address);
	void show(reason);
}

/** Puts the state into the fields. */
function fill(): void {
	field.value = state.query;
	order.value = state.order;
	range.fill(state);
}

/**
 * Searches for the state of now and shows what is found as it comes: the first pages with the filters that stand open,
 * after a pause the others. More of the same comes in one piece, so that what is there stays. An answer that comes
 * after a newer question is dropped; tells whether all of it was shown.
 */
async function show(reason: Reason = 'asked'): Promise<boolean> {
	const asked = ++latest;
	const now = state;
	const isLate = () => asked !== latest;
	results.ariaBusy = 'true';
	try {
		const [answer, showFacets] = await Promise.all([
			isEmpty(now) ? undefined : searcher.find(now, reason === 'more' ? limit : first),
			facets.ask(now),
		]);
		if (isLate()) return false;
		// All of it changes at once, so that nothing moves under a reader's eyes.
		showFacets();
		range.open(now);
		showChosen();
		showResults(answer);
		status.replaceChildren(
			...(answer === undefined
				? ['Type a name, a handle, a case or any words.']
				: renderStatus(answer, now, listChosen(now, dates), addresses)),
		);
		results.dataset.firstFor = now.query;
		if (reason === 'typed') await new Promise((done) => setTimeout(done, rest));
		if (isLate()) return false;
		const whole = isEmpty(now) ? undefined : await searcher.find(now, limit);
		if (isLate()) return false;
		showResults(whole);
		more.hidden = whole?.hasMore !== true;
		results.dataset.resultsFor = now.query;
	} catch {
		if (isLate()) return false;
		showChosen();
		results.replaceChildren();
		status.replaceChildren(...renderFailure(() => void show(), addresses));
		more.hidden = true;
		delete results.dataset.resultsFor;
	}
	results.ariaBusy = 'false';
	return true;
}

/** A link that has the focus keeps it: the results before it are the same as before. */
function showResults(found: Pick<Answer, 'records' | 'hits'> | undefined): void {
	const place = [...results.querySelectorAll('a')].findIndex((link) => link === document.activeElement);
	results.replaceChildren(...(found === undefined ? [] : renderResults(found, dates)));
	if (place >= 0) results.querySelectorAll('a')[place]?.focus();
}

/** What is taken away takes the focus with it, so the next one gets it, or the field. */
function showChosen(): void {
	const place = [...chosenList.children].findIndex((item) => item.contains(document.activeElement));
	const take = (next: SearchState) => {
		go(next, 'push');
		fill();
	};
	const items = renderChosen(
		listChosen(state, dates),
		({ without }) => {
			take(without);
		},
		() => {
			take(widen(state));
		},
	);
	chosenList.replaceChildren(...items);
	if (place >= 0) (items[Math.min(place, items.length - 1)]?.querySelector('button') ?? field).focus();
}

/** Why a search is made: something was typed, more results of it are wanted, or anything else. */
type Reason = 'typed' | 'more' | 'asked';
