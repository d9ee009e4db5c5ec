import type { Dates } from '../site/dates.ts';
import { formatNumber } from '../site/numbers.ts';
import type { Answer, Hit } from './pagefind.ts';
import { filterNames, type FilterName, type SearchState } from './search-state.ts';

/** How many values of a filter are shown, besides the chosen ones. */
const shown = 12;

/** The list items of the results. */
export function renderHits(hits: readonly Hit[], marks: Readonly<Record<string, string>>, dates: Dates): HTMLElement[] {
	return hits.map((hit) => {
		const item = element('li', 'row');
		const margin = element('span', 'margin', hit.date === '' ? hit.kind : dates.full(hit.date));
		const body = element('div');
		const title = element('h2');
		const mark = element('span', 'mark', `${marks[hit.kind] ?? ''} `);
		mark.setAttribute('aria-hidden', 'true');
		const link = element('a', undefined, hit.title);
		link.setAttribute('href', hit.url);
		title.append(mark, element('span', 'sr-only', `${hit.kind}: `), link);
		body.append(title, excerpt(hit.excerpt));
		item.append(margin, body);
		return item;
	});
}

/** The boxes to narrow the results down with, one group for each filter that has a choice. */
export function renderFacets(
	answer: Answer,
	state: SearchState,
	labels: Readonly<Record<FilterName, string>>,
): HTMLElement[] {
	return filterNames.flatMap((name) => {
		const values = answer.facets[name];
		const chosen = state.filters[name];
		const first = name === 'year' ? values : values.toSorted(([, a], [, b]) => b - a);
		const visible = first.filter(([value], index) => index < shown || chosen.includes(value));
		const missing = chosen
			.filter((value) => !values.some(([other]) => other === value))
			.map((value) => [value, 0] as const);
		if (visible.length + missing.length === 0) return [];
		const group = element('details');
		group.toggleAttribute('open', chosen.length > 0);
		group.append(element('summary', undefined, labels[name]));
		const list = element('ul');
		list.append(
			...[...visible, ...missing].map(([value, count]) => facetItem(name, value, count, chosen.includes(value))),
		);
		group.append(list);
		group.dataset.filter = name;
		return [group];
	});
}

function facetItem(name: FilterName, value: string, count: number, isChosen: boolean): HTMLElement {
	const item = element('li');
	const label = element('label');
	const box = document.createElement('input');
	box.type = 'checkbox';
	box.name = name;
	box.value = value;
	box.checked = isChosen;
	label.append(box, ` ${value} `, element('span', 'count', formatNumber(count)));
	item.append(label);
	return item;
}

/** Only text and marks are taken over from an excerpt, whatever else it might hold. */
function excerpt(html: string): HTMLElement {
	const paragraph = element('p', 'quote');
	const body = new DOMParser().parseFromString(html, 'text/html').body;
	for (const node of body.childNodes) {
		const text = node.textContent ?? '';
		paragraph.append(node.nodeName === 'MARK' ? element('mark', undefined, text) : text);
	}
	return paragraph;
}

function element(name: string, className?: string, text?: string): HTMLElement {
	const made = document.createElement(name);
	if (className !== undefined) made.className = className;
	if (text !== undefined) made.textContent = text;
	return made;
}
