import { createDates } from '../site/dates.ts';
import { formatNumber } from '../site/numbers.ts';
import { createSearcher, type SearchFiles } from './searcher.ts';
import { renderHits } from './render.ts';
import {
	filterNames,
	formatState,
	isEmpty,
	readState,
	toggleFilter,
	type FilterName,
	type SearchState,
} from './search-state.ts';

/** How many results are shown at first, and how many more with each press of the button. */
const step = 20;
/** How long typing must rest before a search, in milliseconds. */
const rest = 120;

const form = find<HTMLFormElement>('search-form');
const input = find<HTMLInputElement>('q');
const order = find<HTMLSelectElement>('order');
const facets = find('facets');
const status = find('status');
const list = find('results');
const more = find<HTMLButtonElement>('more');
const settings = JSON.parse(form.dataset.settings ?? '{}') as {
	files: SearchFiles;
	marks: Record<string, string>;
	labels: Record<FilterName, string>;
};

const searcher = createSearcher(settings.files);
const dates = createDates(document.documentElement.lang);

let state = readState(location.search);
let limit = step;
let latest = 0;
let timer = 0;

form.addEventListener('submit', (event) => {
	event.preventDefault();
	go({ ...state, query: input.value.trim() }, 'push');
});
input.addEventListener('input', () => {
	clearTimeout(timer);
	timer = window.setTimeout(() => {
		go({ ...state, query: input.value.trim() }, 'replace');
	}, rest);
});
order.addEventListener('change', () => {
	go({ ...state, order: order.value === 'date' ? 'date' : 'relevance' }, 'push');
});
facets.addEventListener('change', (event) => {
	const box = event.target as HTMLInputElement;
	const name = filterNames.find((known) => known === box.name);
	if (name !== undefined) go(toggleFilter(state, name, box.value), 'push');
});
more.addEventListener('click', () => {
	limit += step;
	void show();
});
window.addEventListener('popstate', () => {
	state = readState(location.search);
	limit = step;
	fill();
	void show();
});

fill();
void show();

function go(next: SearchState, how: 'push' | 'replace'): void {
	clearTimeout(timer);
	state = next;
	limit = step;
	const address = `${location.pathname}${formatState(state)}`;
	if (how === 'push') history.pushState(null, '', address);
	else history.replaceState(null, '', address);
	void show();
}

function fill(): void {
	input.value = state.query;
	order.value = state.order;
}

/** Searches for the state of now; an answer that comes after a newer question is dropped. */
async function show(): Promise<void> {
	const asked = ++latest;
	const { query } = state;
	if (isEmpty(state)) {
		present([], 'Type a name, a handle, a case or any words.', query);
		facets.replaceChildren();
		return;
	}
	try {
		const answer = await searcher.find(state, limit);
		if (asked !== latest) return;
		const open = [...facets.querySelectorAll('details[open]')].map((group) => (group as HTMLElement).dataset.filter);
		const focused = (document.activeElement as HTMLInputElement | null)?.value;
		facets.replaceChildren();
		for (const group of facets.querySelectorAll('details')) group.open ||= open.includes(group.dataset.filter);
		[...facets.querySelectorAll('input')].find((box) => box.value === focused && focused !== query)?.focus();
		present(renderHits(answer.hits, settings.marks, dates), told(answer.all + answer.some), query);
		more.hidden = answer.all + answer.some <= answer.hits.length;
	} catch {
		if (asked !== latest) return;
		present(
			[],
			'The search index could not be loaded. Check the connection and try again, or look through the timeline.',
			query,
		);
	}
}

function present(items: readonly HTMLElement[], message: string, query: string): void {
	list.replaceChildren(...items);
	status.textContent = message;
	list.dataset.resultsFor = query;
	more.hidden = true;
}

function told(total: number): string {
	if (total === 0) return 'Nothing found. Try fewer or other words, or take a filter away.';
	return total === 1 ? '1 result' : `${formatNumber(total)} results`;
}

function find<E extends HTMLElement = HTMLElement>(id: string): E {
	return document.getElementById(id) as E;
}
