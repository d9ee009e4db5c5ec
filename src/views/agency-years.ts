import { widths, type Table } from '../pictures/picture.ts';
import { drawRoleYears, type RoleYears } from '../pictures/role-years.ts';
import { yearOf } from '../schemas/partial-date.ts';
import type { RoleGroup } from './actions-by-role.ts';
import type { FigureSection } from './section.ts';

/** Legal actions in fewer years than this are told better by their list. */
const yearsNeeded = 3;

/** The legal actions of a record by the years in which they began, a row for each role; none for a few years. */
export function yearsFigure(groups: readonly RoleGroup[]): FigureSection[] {
	const starts = groups.map(({ heading, actions }) => ({
		label: heading,
		years: actions.flatMap(({ start }) => (start === undefined ? [] : [yearOf(start)])),
	}));
	const active = [...new Set(starts.flatMap((group) => group.years))].toSorted();
	const [first, last] = [active[0], active.at(-1)];
	if (first === undefined || last === undefined || active.length < yearsNeeded) return [];
	const all = Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => String(Number(first) + index));
	const rows = starts.map(({ label, years }) => ({ label, counts: all.map((year) => countOf(years, year)) }));
	const drawing: RoleYears = { title: `Legal actions by year, ${first} to ${last}`, years: all, rows };
	const undated = groups.flatMap((group) => group.actions).filter(({ start }) => start === undefined).length;
	return [
		{
			type: 'figure',
			heading: 'Legal actions by year',
			figure: {
				caption: `By the year in which each began.${undated === 0 ? '' : ` Not counted: ${undated} of which no date is known.`}`,
				wide: drawRoleYears(drawing, widths.wide),
				narrow: drawRoleYears(drawing, widths.narrow),
				table: tableOf(drawing, active),
			},
		},
	];
}

function countOf(years: readonly string[], year: string): number {
	return years.filter((other) => other === year).length;
}

function tableOf({ title, years, rows }: RoleYears, active: readonly string[]): Table {
	return {
		caption: title,
		columns: ['Year', ...rows.map((row) => row.label)],
		rows: active.map((year) => [
			{ text: year },
			...rows.map(({ counts }) => ({ text: String(counts[years.indexOf(year)] ?? 0), isNumber: true })),
		]),
	};
}
