import type { TimelineItem } from '../archive/events.ts';
import type { BuiltArchive } from '../build-archive.ts';
import { dated, type Dated } from './dated.ts';
import { buildYears } from './timeline-line.ts';

/** A line of the timeline among lines of other years. */
export interface HomeLine {
	readonly date: Dated;
	readonly mark: string;
	readonly kindWord: string;
	readonly label: string;
	readonly title: string;
	readonly href: string;
}

/** Lines of the timeline in the order given, each with its whole date, or with its year where the day is the same. */
export function buildHomeLines(
	built: BuiltArchive,
	items: readonly TimelineItem[],
	margin: 'date' | 'year',
): HomeLine[] {
	return buildYears(built, items, 'brief').flatMap(({ year, lines }) =>
		lines.map(({ date: { iso }, mark, kindWord, label, title, href }) => ({
			date: margin === 'year' ? { iso, text: year } : dated(built, iso),
			mark,
			kindWord,
			label,
			title,
			href,
		})),
	);
}
