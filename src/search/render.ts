import type { Dates } from '../site/dates.ts';
import type { Hit } from './answer.ts';

/** The list items of the results. */
export function renderHits(hits: readonly Hit[], marks: Readonly<Record<string, string>>, dates: Dates): HTMLElement[] {
	return hits.map((hit) => {
		const item = element('li', 'row');
		const margin = element('span', 'margin', hit.date === undefined ? hit.kind : dates.full(hit.date));
		const body = element('div');
		const title = element('h2');
		const mark = element('span', 'mark', `${marks[hit.kind] ?? ''} `);
		mark.setAttribute('aria-hidden', 'true');
		const link = element('a', undefined, hit.title);
		link.setAttribute('href', hit.href);
		title.append(mark, element('span', 'sr-only', `${hit.kind}: `), link);
		body.append(title, excerpt(hit.excerpt));
		item.append(margin, body);
		return item;
	});
}

function excerpt(parts: Hit['excerpt']): HTMLElement {
	const paragraph = element('p', 'quote');
	paragraph.append(...parts.map(({ text, isMarked }) => (isMarked ? element('mark', undefined, text) : text)));
	return paragraph;
}

function element(name: string, className?: string, text?: string): HTMLElement {
	const made = document.createElement(name);
	if (className !== undefined) made.className = className;
	if (text !== undefined) made.textContent = text;
	return made;
}
