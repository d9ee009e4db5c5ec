import { startOfAction } from '../archive/case-chain.ts';
import type { BuiltArchive } from '../build-archive.ts';
import { datesOfLife, drawLife, type Life, type Stretch } from '../pictures/account-life.ts';
import { widths, type Cell, type Figure } from '../pictures/picture.ts';
import { compareText } from '../problems/problem.ts';
import { count } from '../problems/report-terminal.ts';
import type { Account } from '../schemas/account.ts';
import type { EntityId } from '../schemas/entity.ts';
import { yearOf, type PartialDate } from '../schemas/partial-date.ts';
import { formatWord, formatWordAsTitle, kindWords } from '../site/words.ts';
import { linkTo } from './record-link.ts';
import type { FigureSection } from './section.ts';

/** How many legal actions the drawing has; the table has all. */
const actionsDrawn = 10;

/** Handles, states and legal actions of an account on a line of time; none for an account with fewer than two dates. */
export function accountLife(
	built: BuiltArchive,
	account: Account,
	actions: readonly EntityId<'legal-action'>[],
): FigureSection[] {
	const marks = actions
		.flatMap((id) => {
			const record = built.archive.records.get(id);
			const date = record?.kind === 'legal-action' ? startOfAction(record.page.entry.data) : undefined;
			const { name, href } = linkTo(built, id);
			return date === undefined
				? []
				: [
						{
							date,
							text: name,
							link: { href, label: `${kindWords['legal-action'].one}, ${built.archive.nameOf(id)}` },
						},
					];
		})
		.toSorted((a, b) => compareText(a.date, b.date) || compareText(a.link.href, b.link.href));
	const life: Life = {
		title: `Life of @${account.handle}`,
		lanes: [
			{ label: 'Handle', stretches: handlesOfLife(account) },
			...(account.stateHistory.length === 0 ? [] : [{ label: 'State', stretches: statesOfLife(account) }]),
		],
		marksLabel: 'Legal actions',
		marks: marks.slice(0, actionsDrawn),
	};
	if (new Set(datesOfLife(life)).size < 2) return [];
	const printTick = (date: PartialDate, isFirst: boolean) =>
		[
			...(date.length === 7 && !date.endsWith('-01') ? [built.dates.day(date)] : []),
			...(date.length === 4 || date.endsWith('-01') || isFirst ? [yearOf(date)] : []),
		].join(' ');
	const figure: Figure = {
		caption: captionOf(life, marks.length - life.marks.length),
		wide: drawLife(life, widths.wide, printTick),
		narrow: drawLife(life, widths.narrow, printTick),
		table: { caption: life.title, columns: ['Date', 'What is known'], rows: rowsOf(built, account, life, marks) },
	};
	return [{ type: 'figure', heading: 'Life of the account', figure }];
}

/** How the drawing is read, as far as it has what needs to be explained. */
function captionOf(life: Life, left: number): string {
	const stretches = life.lanes.flatMap((lane) => lane.stretches);
	return [
		...(stretches.some((stretch) => stretch.isStrong) ? ['A thick line: the account could be read.'] : []),
		...(datesOfLife(life).some((date) => date.length < 10) ? ['A bar: some day of that month or year.'] : []),
		...(stretches.some(({ from, to }) => from === undefined || to === undefined)
			? ['Dashes: no source read for this archive tells when it began or ended.']
			: []),
		...(left > 0 ? [`${count(left, 'later legal action is', 'later legal actions are')} only in the table.`] : []),
	].join(' ');
}

/** One handle after the other: a past one that has no beginning of its own begins with the end of the one before it. */
function handlesOfLife({ handle, handleHistory, firstSeen, lastSeen }: Account): Stretch[] {
	const past = handleHistory.map(({ handle: name, from, to }, place) => ({
		text: `@${name}`,
		from: from ?? (place === 0 ? firstSeen : handleHistory[place - 1]?.to),
		to: to ?? handleHistory[place + 1]?.from,
		isStrong: false,
	}));
	const from = handleHistory.length === 0 ? firstSeen : handleHistory.at(-1)?.to;
	return [...past, { text: `@${handle}`, from, to: lastSeen, isStrong: false }];
}

function statesOfLife({ stateHistory, lastSeen }: Account): Stretch[] {
	return stateHistory.map(({ date, state }, place) => ({
		text: formatWord(state),
		from: date,
		to: stateHistory[place + 1]?.date ?? (lastSeen !== undefined && lastSeen > date ? lastSeen : undefined),
		isStrong: state === 'active',
	}));
}

/** What the drawing shows, by date, and what has no date. */
function rowsOf(built: BuiltArchive, account: Account, { lanes }: Life, marks: Life['marks']): Cell[][] {
	const handles = lanes[0]?.stretches ?? [];
	const dated: readonly (readonly [PartialDate | undefined, Cell])[] = [
		[account.firstSeen, { text: 'First seen' }],
		...handles.flatMap(({ from, to, text }, place) => {
			const next = handles[place + 1];
			return [
				...(place === 0 && from === account.firstSeen
					? []
					: [[from, { text: `Called ${text} from then on` }] as const]),
				...(next === undefined || to === next.from ? [] : [[to, { text: `No longer called ${text}` }] as const]),
			];
		}),
		...account.stateHistory.map(
			({ date, state, source }) =>
				[date, { text: `${formatWordAsTitle(state)}${source === undefined ? '' : ` (${source})`}` }] as const,
		),
		...marks.map(({ date, text, link }) => [date, { text, href: link.href }] as const),
		[account.lastSeen, { text: 'Last seen' }],
	];
	const known = dated.filter(([date]) => date !== undefined).toSorted(([a = ''], [b = '']) => compareText(a, b));
	const unknown = handles.slice(1).filter(({ from }) => from === undefined);
	return [
		...known.map(([date = '', cell]) => [{ text: built.dates.full(date) }, cell]),
		...unknown.map(({ text }) => [{ text: 'Not known' }, { text: `Called ${text} from then on` }]),
	];
}
