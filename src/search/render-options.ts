import { kindWords } from '../site/words.ts';
import type { Answer } from './answer.ts';
import { element, link } from './element.ts';
import { renderKind } from './render-kind.ts';

/** The list below a search box: records, pages, at most `limit` of each, and a way to all results. */
export function renderOptions(answer: Answer, query: string, all: string, limit: number): HTMLElement[] {
	const records = answer.records.slice(0, limit).map(({ href, kind, name, alias }) => {
		const also = alias === undefined ? [] : [element('span', 'note', ` also: ${alias}`)];
		return renderOption(href, element('span', 'title', name, ...also), renderKind(kindWords[kind].one));
	});
	const pages = answer.hits
		.slice(0, limit)
		.map(({ href, title, kind }) => renderOption(href, element('span', 'title', title), renderKind(kind)));
	const last = renderOption(all, `All results for “${query}”`);
	const options = [...records, ...pages, last];
	for (const [place, option] of options.entries()) option.id = `box-result-${place}`;
	return [...renderGroup('Records', records), ...renderGroup('Pages', pages), last];
}

function renderGroup(title: string, options: readonly HTMLElement[]): HTMLElement[] {
	if (options.length === 0) return [];
	const label = element('div', 'label', title);
	label.id = `box-${title.toLowerCase()}`;
	label.role = 'presentation';
	const group = element('div', '', label, ...options);
	group.role = 'group';
	group.setAttribute('aria-labelledby', label.id);
	return [group];
}

function renderOption(href: string, ...children: readonly (Node | string)[]): HTMLElement {
	const option = link(href, ...children);
	option.role = 'option';
	option.tabIndex = -1;
	option.ariaSelected = 'false';
	return option;
}
