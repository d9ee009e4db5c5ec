import type { Problem } from '../problems/problem.ts';
import { isSurelyBefore } from '../schemas/partial-date.ts';
import { actionDatePairs, tieDatePairs } from './action-dates.ts';
import { formatPath } from './check-shape.ts';
import { dateIn, inOrder, type DatedField, type DatePair } from './date-pair.ts';
import type { AccountEntry, ArticleEntry } from './entry.ts';
import { placeIn } from './place-in.ts';
import type { Content } from './read-content.ts';

/** Checks that dates which follow one another do so. Partial dates contradict each other only where no day could fit. */
export function checkDates(content: Content): Problem[] {
	const pairs = [
		...[...content.articles, ...content.withheld].flatMap(articleDatePairs),
		...content.accounts.flatMap(accountDatePairs),
		...content.legalActions.flatMap(actionDatePairs),
		...tieDatePairs(content.legalActions),
	];
	const told = new Set<string>();
	return pairs.filter(contradicts).flatMap((pair) => {
		// One wrong date may contradict several others; telling it once is enough.
		const key = `${pair.later.entry.id} ${pair.later.path.join('.')}`;
		if (told.has(key)) return [];
		told.add(key);
		return [contradiction(pair)];
	});
}

function articleDatePairs(article: ArticleEntry): DatePair[] {
	const { date, updated, updates, corrections } = article.data;
	const notes = [
		dateIn(article, updated, 'updated'),
		...updates.map((note, index) => dateIn(article, note.date, 'updates', index, 'date')),
		...corrections.map((note, index) => dateIn(article, note.date, 'corrections', index, 'date')),
	];
	return notes.map((later) => ({ earlier: dateIn(article, date, 'date'), later }));
}

function accountDatePairs(account: AccountEntry): DatePair[] {
	const { firstSeen, lastSeen, handleHistory, stateHistory } = account.data;
	return [
		...inOrder([dateIn(account, firstSeen, 'firstSeen'), dateIn(account, lastSeen, 'lastSeen')]),
		...handleHistory.flatMap(({ from, to }, index) =>
			inOrder([
				dateIn(account, from, 'handleHistory', index, 'from'),
				dateIn(account, to, 'handleHistory', index, 'to'),
			]),
		),
		...inOrder(stateHistory.map(({ date }, index) => dateIn(account, date, 'stateHistory', index, 'date'))),
	];
}

function contradicts({ earlier, later }: DatePair): boolean {
	return earlier.date !== undefined && later.date !== undefined && isSurelyBefore(later.date, earlier.date);
}

function contradiction({ earlier, later, because }: DatePair): Problem {
	return {
		rule: 'dates-contradict',
		place: placeIn(later.entry, later.path),
		message: `${describe(later)} is before ${describe(earlier)}${whereIs(earlier, later)}${because === undefined ? '' : `, yet ${because}`}.`,
		cure: 'Look both dates up and correct the wrong one; delete one that you cannot source.',
	};
}

function describe({ path, date }: DatedField): string {
	return `\`${formatPath(path)}\` ${date ?? ''}`;
}

/** Where the other date stands: its line, with the file if that is another one. */
function whereIs(field: DatedField, from: DatedField): string {
	const place = placeIn(field.entry, field.path);
	const line = place.type === 'point' ? `line ${place.line}` : '';
	return ` (${field.entry === from.entry ? line : `${place.file}, ${line}`})`;
}
