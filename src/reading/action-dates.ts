import type { EntityId } from '../schemas/entity.ts';
import type { LegalAction, RelationType } from '../schemas/legal-action.ts';
import { dateIn, inOrder, type DatedField, type DatePair } from './date-pair.ts';
import type { LegalActionEntry } from './entry.ts';

/** The dates within one legal action that must follow one another. */
export function actionDatePairs(action: LegalActionEntry): DatePair[] {
	const { kind, dateFiled, dateTerminated, statusHistory, docketEntries } = action.data;
	const steps = statusHistory.map(({ date }, index) => dateIn(action, date, 'statusHistory', index, 'date'));
	const terminated = dateIn(action, dateTerminated, 'dateTerminated');
	return [
		...ordersOf[courses[kind]].flatMap((fields) =>
			inOrder(fields.map((field) => dateIn(action, action.data[field], field))),
		),
		...inOrder(steps),
		...inOrder([beginningOf(action), ...steps.slice(0, 1)]),
		...steps
			.filter((_, index) => endings.has(statusHistory[index]?.status ?? ''))
			.map((earlier) => ({ earlier, later: terminated })),
		...(courses[kind] === 'suit' ? docketEntries : []).map((paper, index) => ({
			earlier: dateIn(action, dateFiled, 'dateFiled'),
			later: dateIn(action, paper.dateFiled, 'docketEntries', index, 'dateFiled'),
		})),
	];
}

/** The beginnings of tied actions: what challenges, enforces or appeals from an action begins after it. */
export function tieDatePairs(actions: readonly LegalActionEntry[]): DatePair[] {
	const byId = new Map<EntityId, LegalActionEntry>(actions.map((action) => [action.id, action]));
	return actions.flatMap((action) =>
		action.data.relations.flatMap(({ type, action: slug }): DatePair[] => {
			const other = byId.get(`legal-action/${slug}`);
			const tie = causes[type];
			if (other === undefined || tie === undefined) return [];
			const [cause, answer] = tie.causeIs === 'other' ? [other, action] : [action, other];
			const because = `${answer.file.path} ${tie.words} ${cause.file.path}`;
			return [{ earlier: standingFrom(cause), later: beginningOf(answer), because }];
		}),
	);
}

type DateName = 'dateIssued' | 'dateServed' | 'dateFiled' | 'dateTerminated';

/** How a kind of action runs: a demand may come before a court later, an order is applied for, a suit begins there. */
type Course = 'demand' | 'order' | 'suit' | 'other';

const courses: Record<LegalAction['kind'], Course> = {
	'administrative-summons': 'demand',
	subpoena: 'demand',
	'national-security-letter': 'demand',
	warrant: 'order',
	'2703d-order': 'order',
	'fisa-order': 'order',
	lawsuit: 'suit',
	'motion-to-compel': 'suit',
	'foia-request': 'suit',
	'oversight-inquiry': 'other',
	other: 'other',
};

const ordersOf: Record<Course, readonly (readonly DateName[])[]> = {
	demand: [['dateIssued', 'dateServed', 'dateFiled', 'dateTerminated']],
	order: [['dateFiled', 'dateIssued', 'dateServed', 'dateTerminated']],
	suit: [
		['dateFiled', 'dateServed', 'dateTerminated'],
		['dateIssued', 'dateServed', 'dateTerminated'],
	],
	other: [
		['dateIssued', 'dateServed', 'dateTerminated'],
		['dateFiled', 'dateTerminated'],
	],
};

/** Statuses after which nothing is left that could end. */
const endings: ReadonlySet<string> = new Set(['dropped', 'dismissed', 'settled', 'quashed', 'carried-out']);

const causes: Partial<Record<RelationType, { readonly causeIs: 'this' | 'other'; readonly words: string }>> = {
	challenges: { causeIs: 'other', words: 'challenges' },
	'challenged-by': { causeIs: 'this', words: 'challenges' },
	'appeal-of': { causeIs: 'other', words: 'is an appeal of' },
	enforces: { causeIs: 'other', words: 'enforces' },
};

/** The field with the date from which an action can be challenged. */
function standingFrom(action: LegalActionEntry): DatedField {
	return courses[action.data.kind] === 'order'
		? dateIn(action, action.data.dateIssued, 'dateIssued')
		: beginningOf(action);
}

/** The field with the date before which there was nothing of an action. */
function beginningOf(action: LegalActionEntry): DatedField {
	const course = courses[action.data.kind];
	const field = course === 'suit' || course === 'order' ? 'dateFiled' : 'dateIssued';
	return dateIn(action, action.data[field], field);
}
