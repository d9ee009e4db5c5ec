import { stepsOf, type ActionStep } from '../archive/action-steps.ts';
import type { ChainType } from '../archive/case-chain.ts';
import { isOpen } from '../archive/unchecked.ts';
import type { BuiltArchive } from '../build-archive.ts';
import { drawLadder, type Ladder } from '../pictures/ladder.ts';
import { widths, type Table } from '../pictures/picture.ts';
import { compareText } from '../problems/problem.ts';
import type { LegalActionEntry } from '../reading/entry.ts';
import { yearOf } from '../schemas/partial-date.ts';
import { formatStatus, formatWord, formatWordAsTitle } from '../site/words.ts';
import { actionEntries } from './action-entries.ts';
import { linkTo } from './record-link.ts';
import { linesSection, type RecordSection } from './section.ts';

/** How an action went, and all that it is tied to: a ladder if there is more than one step to tell. */
export function actionLadder(built: BuiltArchive, action: LegalActionEntry): RecordSection[] {
	const actions = actionsOfDispute(built, action);
	const steps = stepsOfAll(built, actions);
	const isAlone = actions.length === 1;
	if (isAlone && steps.length < 2) return plainHistory(built, action);
	const ladder: Ladder = {
		title: isAlone
			? 'How it went, as a line from top to bottom'
			: 'The dispute, one line from top to bottom for each legal action',
		courses: actions.map(({ id, data }) => ({ isCurrent: id === action.id, isOpen: isOpen(data) })),
		rungs: steps.map((step) => ({
			course: step.course,
			year: step.date === undefined ? '' : yearOf(step.date),
			day: step.date === undefined ? '' : built.dates.day(step.date),
			...wordsOfRung(step, isAlone),
			isName: !isAlone && step.isFirst,
			...(!isAlone && step.isFirst && step.action !== action ? { href: built.addresses.entity(step.action.id) } : {}),
			ties: step.ties.map((tie) => tie.course),
		})),
	};
	return [
		{
			type: 'figure',
			heading: isAlone ? 'How it went' : 'Course of the dispute',
			figure: {
				caption: captionOf(actions.length),
				wide: drawLadder(ladder, widths.wide),
				narrow: drawLadder(ladder, widths.narrow),
				table: tableOf(built, steps, isAlone),
			},
		},
	];
}

/** A step of one of several actions; without a date where an action has none. */
interface LadderStep {
	readonly action: LegalActionEntry;
	readonly course: number;
	readonly name: string;
	readonly date: string | undefined;
	readonly order: string;
	readonly words: string;
	readonly sources: readonly string[];
	readonly isFirst: boolean;
	/** What the action is tied to that began before it. */
	readonly ties: readonly { readonly course: number; readonly words: string }[];
}

function actionsOfDispute(built: BuiltArchive, action: LegalActionEntry): LegalActionEntry[] {
	return actionEntries(built, built.archive.disputeOf(action.id)?.actions ?? [action.id]);
}

function stepsOfAll(built: BuiltArchive, actions: readonly LegalActionEntry[]): LadderStep[] {
	return actions
		.flatMap((_, course) => stepsOfCourse(built, actions, course))
		.toSorted((a, b) => compareText(a.order, b.order) || a.course - b.course);
}

function stepsOfCourse(built: BuiltArchive, actions: readonly LegalActionEntry[], course: number): LadderStep[] {
	const action = actions[course];
	if (action === undefined) return [];
	const steps = stepsOf(action.data);
	const common = { action, course, name: linkTo(built, action.id).name };
	const first = { isFirst: true, ties: tiesOf(built, actions, course) };
	if (steps.length === 0) {
		const words = wordOfStatus(action.data.status);
		return [{ ...common, ...first, date: undefined, order: '9999', words, sources: [] }];
	}
	return steps.map((step, place) => ({
		...common,
		...(place === 0 ? first : { isFirst: false, ties: [] }),
		date: step.date,
		order: step.order,
		words: wordsOfStep(step) + (place === steps.length - 1 ? ending(action, steps) : ''),
		sources: step.sources,
	}));
}

function tiesOf(built: BuiltArchive, actions: readonly LegalActionEntry[], course: number): LadderStep['ties'] {
	const id = actions[course]?.id;
	if (id === undefined) return [];
	return built.archive.relationsOf(id).flatMap((link) => {
		const other = actions.findIndex((action) => action.id === link.action);
		return other < 0 || other >= course
			? []
			: [{ course: other, words: `${ties[link.type]} ${linkTo(built, link.action).name}` }];
	});
}

const ties: Record<ChainType, string> = {
	challenges: 'challenges',
	'challenged-by': 'challenged by',
	'appeal-of': 'appeal of',
	'appealed-by': 'appealed by',
	'companion-of': 'companion of',
	follows: 'follows',
	'followed-by': 'followed by',
	enforces: 'enforces',
	'enforced-by': 'enforced by',
};

/** "Issued, served": that it was then pending goes without saying, and an ending says that it ended. */
function wordsOfStep({ events, statuses }: ActionStep): string {
	const ended = statuses.length > 0 ? 'terminated' : '';
	const said = events.filter((event) => event !== ended).map((event) => (event === 'terminated' ? 'ended' : event));
	const stood = statuses.filter((status) => said.length === 0 || status !== 'pending').map(wordOfStatus);
	const [first = '', ...more] = [...said, ...stood];
	return [formatWordAsTitle(first), ...more.map((word) => word.charAt(0).toLowerCase() + word.slice(1))].join(', ');
}

function wordOfStatus(status: LegalActionEntry['data']['status']): string {
	return formatWordAsTitle(formatStatus(status));
}

/** The status, where no step has it. */
function ending({ data }: LegalActionEntry, steps: readonly ActionStep[]): string {
	const isTold = data.status === 'unknown' || steps.some((step) => step.statuses.includes(data.status));
	if (isTold) return '';
	return isOpen(data) ? `, ${formatWord(data.status)}` : `, later ${formatWord(data.status)}`;
}

function wordsOfRung(step: LadderStep, isAlone: boolean): { text: string; notes: readonly string[] } {
	if (isAlone) return { text: step.words, notes: step.sources };
	if (!step.isFirst) return { text: step.words, notes: [step.name] };
	const words = step.words.charAt(0).toLowerCase() + step.words.slice(1);
	return {
		text: step.name,
		notes: [`${formatWordAsTitle(step.action.data.kind)}: ${words}`, ...step.ties.map((tie) => tie.words)],
	};
}

function captionOf(count: number): string {
	return count === 1 ? 'Time runs down.' : 'Time runs down. The thick line is this action; a square is an end.';
}

function tableOf(built: BuiltArchive, steps: readonly LadderStep[], isAlone: boolean): Table {
	const hasSources = steps.some((step) => step.sources.length > 0);
	return {
		caption: isAlone ? 'How it went' : 'Course of the dispute',
		columns: ['Date', 'What happened', ...(isAlone ? [] : ['Legal action', 'Tie']), ...(hasSources ? ['Source'] : [])],
		rows: steps.map((step) => [
			{ text: step.date === undefined ? 'Not known' : built.dates.full(step.date) },
			{ text: step.words },
			...(isAlone
				? []
				: [
						{ text: step.name, href: built.addresses.entity(step.action.id) },
						{ text: step.ties.map((tie) => tie.words).join('; ') },
					]),
			...(hasSources ? [{ text: step.sources.join('; ') }] : []),
		]),
	};
}

function plainHistory(built: BuiltArchive, { data }: LegalActionEntry): RecordSection[] {
	return linesSection(
		'How it went',
		data.statusHistory.map(({ date, status, source }) => ({
			margin: built.dates.full(date),
			text: formatWordAsTitle(formatStatus(status)),
			...(source === undefined ? {} : { note: source }),
		})),
	);
}
