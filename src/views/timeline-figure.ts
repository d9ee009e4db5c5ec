import { lineKindOf, lineKinds, type TimelineItem } from '../archive/events.ts';
import type { BuiltArchive } from '../build-archive.ts';
import { widths, type Cell, type Figure } from '../pictures/picture.ts';
import { drawDensity, type DensityColumn } from '../pictures/timeline-density.ts';
import { count } from '../problems/report-terminal.ts';
import { monthOf, yearOf, type PartialDate } from '../schemas/partial-date.ts';
import { formatNumber } from '../site/numbers.ts';
import { lineWords } from '../site/words.ts';

/** The width of the margin and the column of text together: many years need it. */
const wholeWidth = 800;

/** The whole timeline as a picture, by months, that leads to its years; undefined when there is nothing to draw. */
export function buildOverview(built: BuiltArchive): Figure | undefined {
	const { timeline } = built.archive;
	const years = Map.groupBy(timeline, (item) => yearOf(item.date));
	const [newest, oldest] = [timeline[0], timeline.at(-1)].map((item) => Number(yearOf(item?.date ?? '')));
	if (newest === undefined || oldest === undefined || years.size < 2) return undefined;
	const columns = Array.from({ length: newest - oldest + 1 }, (_, place): DensityColumn => {
		const year = String(oldest + place).padStart(4, '0');
		const items = years.get(year) ?? [];
		return {
			label: year,
			href: items.length === 0 ? undefined : built.addresses.year(year),
			title: titleOf(year, items),
			counts: tally(items),
			bars: monthsOf(year).map((month) => tally(items.filter((item) => monthOf(item.date) === month))),
		};
	});
	return figureOf(
		built,
		`Entries of each month, from ${oldest} to ${newest}. Every year leads to its page.`,
		timeline,
		columns,
		wholeWidth,
	);
}

/** A year as a picture that leads to its months; undefined when not even one month is known. */
export function buildYearFigure(built: BuiltArchive, year: string): Figure | undefined {
	const items = built.archive.timeline.filter((item) => yearOf(item.date) === year);
	const columns = monthsOf(year).map((month): DensityColumn => {
		const list = items.filter((item) => monthOf(item.date) === month);
		return {
			label: built.dates.monthShort(month),
			href: list.length === 0 ? undefined : built.addresses.month(month),
			title: titleOf(built.dates.full(month), list),
			counts: tally(list),
			bars: [tally(list)],
		};
	});
	return columns.every(({ href }) => href === undefined)
		? undefined
		: figureOf(built, `Entries of each month of ${year}. Every month leads to its page.`, items, columns, widths.wide);
}

function figureOf(
	built: BuiltArchive,
	caption: string,
	items: readonly TimelineItem[],
	columns: readonly DensityColumn[],
	width: number,
): Figure {
	const kinds = lineKinds.filter((kind) => items.some((item) => lineKindOf(item) === kind));
	const lanes = kinds.map((kind) => lineWords[kind]);
	const places = kinds.map((kind) => lineKinds.indexOf(kind));
	const pick = (counts: readonly number[]) => places.map((place) => counts[place] ?? 0);
	const shown = columns.map((column) => ({
		...column,
		counts: pick(column.counts),
		bars: column.bars.map(pick),
	}));
	const vague = items.filter((item) => monthOf(item.date) === undefined).length;
	const title = `Timeline: ${caption}`;
	return {
		caption: `${caption}${vague === 0 ? '' : ` Of ${count(vague, 'entry', 'entries')} only the year is known.`}`,
		wide: drawDensity(title, lanes, shown, width),
		narrow: drawDensity(title, lanes, shown, widths.narrow),
		table: {
			caption,
			columns: ['Month', ...lanes.map((lane) => lane.name), 'All'],
			rows: [...Map.groupBy(items, (item) => monthOf(item.date) ?? yearOf(item.date))].map(([span, list]) => {
				const counts = tally(list);
				return [spanCell(built, span), ...pick(counts).map(numberCell), numberCell(list.length)];
			}),
		},
	};
}

function monthsOf(year: string): PartialDate[] {
	return Array.from({ length: 12 }, (_, place) => `${year}-${String(place + 1).padStart(2, '0')}`);
}

/** The number of lines of each kind. */
function tally(items: readonly TimelineItem[]): number[] {
	const kinds = Map.groupBy(items, lineKindOf);
	return lineKinds.map((kind) => kinds.get(kind)?.length ?? 0);
}

/** "April 2017: 2 articles, 5 steps of legal actions". */
function titleOf(span: string, items: readonly TimelineItem[]): string {
	const counts = tally(items);
	const words = lineKinds.flatMap((kind, place) => {
		const number = counts[place] ?? 0;
		return number === 0 ? [] : [count(number, lineWords[kind].one, lineWords[kind].many)];
	});
	return `${span}: ${words.join(', ')}`;
}

function spanCell(built: BuiltArchive, span: PartialDate): Cell {
	return span.length === 4
		? { text: `${span}, month unknown`, href: built.addresses.year(span) }
		: { text: built.dates.full(span), href: built.addresses.month(span) };
}

function numberCell(number: number): Cell {
	return { text: number === 0 ? '' : formatNumber(number), isNumber: true };
}
