import type { Answer } from './answer.ts';
import { element, find } from './element.ts';
import { renderOptions } from './render-options.ts';
import { formatState, readState } from './search-state.ts';
import { addressesOf, searcherOf } from './site-search.ts';

// Gives the box of a page a list of the first results, after the combobox pattern of the ARIA practices.

/** How many records and how many pages the list has at most. */
const shown = 5;
/** How long typing must rest before a search, in milliseconds; each page of the list is a download of its own. */
const rest = 120;

const field = find<HTMLInputElement>('q');
const form = field.form ?? document.createElement('form');
const addresses = addressesOf(form);
const searcher = searcherOf(addresses);
const list = element('div', 'box-results');
const heard = element('p', 'sr-only');

let timer = 0;
let latest = 0;

list.id = 'box-results';
list.role = 'listbox';
list.ariaLabel = 'Results';
list.hidden = true;
heard.role = 'status';
form.append(list, heard);
field.role = 'combobox';
field.ariaExpanded = 'false';
field.ariaAutoComplete = 'list';
field.setAttribute('aria-controls', list.id);

field.addEventListener('input', () => {
	clearTimeout(timer);
	timer = window.setTimeout(() => void show(), rest);
});
field.addEventListener('keydown', (event) => {
	// These keys choose among the signs of an input method.
	if (event.isComposing) return;
	const isOpen = !list.hidden;
	const active = list.querySelector<HTMLElement>('[aria-selected=true]');
	const answers: Partial<Record<string, (() => void) | false | undefined>> = {
		Escape: isOpen && close,
		ArrowDown: isOpen
			? () => {
					walk(1);
				}
			: () => void show(),
		ArrowUp: isOpen
			? () => {
					walk(-1);
				}
			: () => void show(),
		Enter:
			isOpen &&
			active !== null &&
			(() => {
				active.click();
			}),
	};
	const answer = answers[event.key];
	if (answer === undefined || answer === false) return;
	event.preventDefault();
	answer();
});
document.addEventListener('pointerdown', ({ target }) => {
	if (!form.contains(target as Node)) close();
});
form.addEventListener('focusout', ({ relatedTarget }) => {
	if (relatedTarget instanceof Node && !form.contains(relatedTarget)) close();
});

if (field.value !== '' && document.activeElement === field) void show();

/** Searches for what stands in the field; an answer that comes after a newer question is dropped. */
async function show(): Promise<void> {
	const asked = ++latest;
	const state = readState(new URLSearchParams({ q: field.value }).toString());
	// Where a search fails the form still leads to the search page, which says what is wrong.
	const answer = state.query === '' ? undefined : await searcher.find(state, shown).catch(() => undefined);
	if (asked !== latest) return;
	if (answer === undefined) close();
	else open(answer, state.query, `${addresses.search()}${formatState(state)}`);
}

function open(answer: Answer, query: string, all: string): void {
	list.replaceChildren(...renderOptions(answer, query, all, shown));
	list.hidden = false;
	field.ariaExpanded = 'true';
	field.removeAttribute('aria-activedescendant');
	const count = list.querySelectorAll('[role=option]').length - 1;
	heard.textContent = count === 0 ? 'Nothing found.' : `${count} ${count === 1 ? 'result' : 'results'} below the box.`;
}

function close(): void {
	clearTimeout(timer);
	latest++;
	list.hidden = true;
	heard.textContent = '';
	field.ariaExpanded = 'false';
	field.removeAttribute('aria-activedescendant');
}

/** Selects the next option or the one before; between the last and the first none is selected. */
function walk(step: 1 | -1): void {
	const options = [...list.querySelectorAll<HTMLElement>('[role=option]')];
	const place = options.findIndex((option) => option.ariaSelected === 'true');
	const next = place < 0 && step < 0 ? options.length - 1 : place + step;
	for (const [number, option] of options.entries()) option.ariaSelected = String(number === next);
	const active = options[next];
	if (active === undefined) field.removeAttribute('aria-activedescendant');
	else field.setAttribute('aria-activedescendant', active.id);
	active?.scrollIntoView({ block: 'nearest' });
}
