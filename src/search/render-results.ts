import type { PartialDate } from '../schemas/partial-date.ts';
import type { Dates } from '../site/dates.ts';
import { kindWords } from '../site/words.ts';
import type { Answer, ExcerptPart, Hit, RecordHit } from './answer.ts';
import { element, link } from './element.ts';
import { renderKind } from './render-kind.ts';

/** The results, records first and then pages; a part that has none is left out. */
export function renderResults({ records, hits }: Pick<Answer, 'records' | 'hits'>, dates: Dates): HTMLElement[] {
	return [
		...renderPart(
			'Records',
			records.map((record) => renderRecord(record)),
		),
		...renderPart(
			'Pages',
			hits.map((hit) => renderHit(hit, dates)),
		),
	];
}

function renderPart(title: string, items: readonly HTMLElement[]): HTMLElement[] {
	if (items.length === 0) return [];
	return [element('section', 'list hits', element('h2', '', title), element('ul', '', ...items))];
}

function renderRecord({ href, kind, name, alias }: RecordHit): HTMLElement {
	const title = element('h3', '', link(href, name));
	const also = alias === undefined ? [] : [element('p', 'note', `also: ${alias}`)];
	return renderRow([renderKind(kindWords[kind].one)], [title, ...also]);
}

function renderHit({ href, title, kind, date, excerpt, without }: Hit, dates: Dates): HTMLElement {
	const missing = without.length === 0 ? [] : [element('p', 'note', `without: ${without.join(', ')}`)];
	return renderRow(
		[...(date === undefined ? [] : [renderDate(date, dates)]), renderKind(kind)],
		[element('h3', '', link(href, title)), ...renderExcerpt(excerpt), ...missing],
	);
}

function renderDate(date: PartialDate, dates: Dates): HTMLElement {
	const time = element('time', '', dates.full(date));
	time.dateTime = date;
	return time;
}

function renderRow(margin: readonly HTMLElement[], body: readonly HTMLElement[]): HTMLElement {
	return element('li', 'row', element('div', 'margin', ...margin), element('div', '', ...body));
}

function renderExcerpt(parts: readonly ExcerptPart[]): HTMLElement[] {
	if (parts.length === 0) return [];
	const pieces = parts.map(({ text, isMarked }) => (isMarked ? element('mark', '', text) : text));
	return [element('p', 'quote', ...pieces)];
}
