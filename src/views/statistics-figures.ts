import type { AgencyCount, Duration, Statistics } from '../archive/statistics.ts';
import type { BuiltArchive } from '../build-archive.ts';
import { drawBars, type Bar, type BarGroup } from '../pictures/bars.ts';
import { drawColumns } from '../pictures/columns.ts';
import { widths, type Cell, type Figure, type Picture, type Table } from '../pictures/picture.ts';
import { count } from '../problems/report-terminal.ts';
import type { EntityId } from '../schemas/entity.ts';
import { formatNumber } from '../site/numbers.ts';
import { demandKinds } from '../schemas/legal-action.ts';
import { yearOf } from '../schemas/partial-date.ts';
import { formatWord, formatWordAsTitle } from '../site/words.ts';
import { linkTo } from './record-link.ts';

/** Articles and legal actions of each year. */
export function yearFigure(built: BuiltArchive, { years }: Statistics): Figure | undefined {
	const bands = [
		{ heading: 'Articles', values: years.map((year) => year.articles) },
		{ heading: 'Legal actions', values: years.map((year) => year.actions) },
	].filter((band) => band.values.some((value) => value > 0));
	const withPage = new Set(built.archive.timeline.map((item) => yearOf(item.date)));
	const axis = years.map(({ year }) => year);
	const title = 'Articles and legal actions by year';
	return figureOf(
		bands,
		bands.length > 1 ? 'Each row of columns has a scale of its own.' : '',
		(width) => drawColumns(title, axis, bands, width),
		{
			caption: title,
			columns: ['Year', 'Articles', 'Legal actions'],
			rows: years
				.filter(({ articles, actions }) => articles + actions > 0)
				.map(({ year, articles, actions }) => [
					{ text: year, ...(withPage.has(year) ? { href: built.addresses.year(year) } : {}) },
					number(articles),
					number(actions),
				]),
		},
	);
}

export function kindFigure(_: BuiltArchive, { kinds }: Statistics): Figure | undefined {
	const title = 'Legal actions by kind';
	return barFigure(
		title,
		'bars',
		[
			{
				bars: kinds.map(({ kind, count: value }) => ({
					label: formatWordAsTitle(kind),
					value,
					note: formatNumber(value),
				})),
			},
		],
		{
			caption: title,
			columns: ['Kind', 'Legal actions'],
			rows: kinds.map((kind) => [{ text: formatWordAsTitle(kind.kind) }, number(kind.count)]),
		},
	);
}

export function outcomeFigure(_: BuiltArchive, { kinds, outcomes }: Statistics): Figure | undefined {
	const title = 'Status of legal actions by kind';
	const groups = kinds.map(({ kind }) => ({
		heading: formatWordAsTitle(kind),
		bars: outcomes
			.filter((outcome) => outcome.kind === kind)
			.map(({ status, count: value }) => ({ label: formatWord(status), value, note: formatNumber(value) })),
	}));
	return barFigure(title, 'dots', groups, {
		caption: title,
		columns: ['Kind', 'Status', 'Legal actions'],
		rows: outcomes.map((outcome) => [
			{ text: formatWordAsTitle(outcome.kind) },
			{ text: formatWord(outcome.status) },
			number(outcome.count),
		]),
	});
}

/** How many agencies are drawn and listed; the files have all. */
const agenciesShown = 15;

export function agencyFigure(built: BuiltArchive, { agencies }: Statistics): Figure | undefined {
	const title = 'Legal actions by agency';
	const shown = agencies.slice(0, agenciesShown);
	const bars = shown.map((agency) => ({
		label: linkTo(built, agency.agency, 'short').name,
		value: agency.actions,
		note: `${formatNumber(agency.actions)} (${rolesOf(agency)})`,
	}));
	const rest = agencies.length - shown.length;
	return barFigure(
		title,
		'bars',
		[{ bars }],
		{
			caption: title,
			columns: ['Agency', 'Issuer', 'Plaintiff', 'Defendant', 'Actions'],
			rows: shown.map(({ agency, issuer, plaintiff, defendant, actions }) => [
				linkCell(built, agency),
				number(issuer),
				number(plaintiff),
				number(defendant),
				number(actions),
			]),
		},
		rest === 0 ? '' : `${count(rest, 'more agency is', 'more agencies are')} in the files below.`,
	);
}

/** "2 issuer, 3 defendant". */
function rolesOf({ issuer, plaintiff, defendant }: AgencyCount): string {
	return Object.entries({ issuer, plaintiff, defendant })
		.filter(([, value]) => value > 0)
		.map(([role, value]) => `${formatNumber(value)} ${role}`)
		.join(', ');
}

/** Upper bounds in days, each with its name. */
const spans: readonly (readonly [days: number, name: string])[] = [
	[7, 'a week at most'],
	[31, 'a month'],
	[92, 'three months'],
	[183, 'half a year'],
	[366, 'a year'],
	[731, 'two years'],
	[Infinity, 'longer'],
];

/** With at most so many actions each has a bar of its own; otherwise they are dots in rows of spans. */
const ownBars = 20;
/** How many actions the table lists; the files have all. */
const durationsShown = 30;

export function durationFigure(built: BuiltArchive, { durations }: Statistics): Figure | undefined {
	const title = 'How long legal actions took';
	const hasOwnBars = durations.length <= ownBars;
	const groups = [
		{ heading: 'Demands', list: durations.filter(({ kind }) => demandKinds.includes(kind)) },
		{ heading: 'Lawsuits and other proceedings', list: durations.filter(({ kind }) => !demandKinds.includes(kind)) },
	]
		.filter(({ list }) => list.length > 0)
		.map(({ heading, list }) => ({
			heading: `${heading} (${formatNumber(list.length)})`,
			bars: hasOwnBars ? list.map((duration) => durationBar(built, duration)) : barsOfSpans(list),
		}));
	const shown = durations.slice(0, durationsShown);
	const caption = [
		hasOwnBars ? '' : 'Each row has those that took longer than the row above says, and not longer than its own.',
		shown.length < durations.length ? `The table has the ${durationsShown} shortest, the files have all.` : '',
	];
	return barFigure(
		title,
		hasOwnBars ? 'bars' : 'dots',
		groups,
		{
			caption: title,
			columns: ['Legal action', 'Beginning', 'End', 'Days'],
			rows: shown.map(({ action, start, end, days }) => [
				linkCell(built, action),
				{ text: built.dates.full(start) },
				{ text: built.dates.full(end) },
				number(days),
			]),
		},
		caption.join(' ').trim(),
	);
}

function durationBar(built: BuiltArchive, { action, days }: Duration): Bar {
	return { label: linkTo(built, action).name, value: days, note: count(days, 'day') };
}

function barsOfSpans(durations: readonly Duration[]): Bar[] {
	return spans.map(([most, label], place) => {
		const least = spans[place - 1]?.[0] ?? -Infinity;
		const value = durations.filter(({ days }) => days > least && days <= most).length;
		return { label, value, note: value === 0 ? '' : formatNumber(value) };
	});
}

export function accountFigure(_: BuiltArchive, { accountStates }: Statistics): Figure | undefined {
	const title = 'Accounts by network and state';
	const groups = [...Map.groupBy(accountStates, ({ platform }) => platform)].map(([platform, states]) => ({
		heading: formatWordAsTitle(platform),
		bars: states.map(({ state, count: value }) => ({
			label: formatWord(state),
			value,
			note: formatNumber(value),
		})),
	}));
	return barFigure(title, 'dots', groups, {
		caption: title,
		columns: ['Network', 'State', 'Accounts'],
		rows: accountStates.map((account) => [
			{ text: formatWordAsTitle(account.platform) },
			{ text: formatWord(account.state) },
			number(account.count),
		]),
	});
}

function barFigure(title: string, form: 'bars' | 'dots', groups: readonly BarGroup[], table: Table, caption = '') {
	const bars = groups.flatMap((group) => group.bars);
	return figureOf(bars, caption, (width) => drawBars(title, groups, width, form), table);
}

/** A figure, unless there is nothing to draw. */
function figureOf(
	parts: readonly unknown[],
	caption: string,
	draw: (width: number) => Picture,
	table: Table,
): Figure | undefined {
	return parts.length === 0 ? undefined : { caption, wide: draw(widths.wide), narrow: draw(widths.narrow), table };
}

function number(value: number): Cell {
	return { text: formatNumber(value), isNumber: true };
}

function linkCell(built: BuiltArchive, id: EntityId): Cell {
	const { name, href } = linkTo(built, id);
	return { text: name, href };
}
