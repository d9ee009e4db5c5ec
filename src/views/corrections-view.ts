import type { Correction } from '../archive/corrections.ts';
import { spanOf, type Span } from '../archive/spans.ts';
import type { BuiltArchive } from '../build-archive.ts';
import { count } from '../problems/report-terminal.ts';
import { yearOf } from '../schemas/partial-date.ts';
import { titleOf } from '../schemas/article-title.ts';
import { formatWord, formatWordAsTitle } from '../site/words.ts';
import { datedDay, type Dated } from './dated.ts';
import { buildShell, type Shell } from './shell.ts';
import type { SpanLink } from './timeline-view.ts';

/** What articles had wrong, all of it or the part from one span of time. */
export interface CorrectionsView {
	readonly shell: Shell;
	/** The page of all, from that of a span. */
	readonly whole: string | undefined;
	readonly heading: string;
	/** How many there are of each type. */
	readonly extent: string;
	/** The spans of time that have pages of their own, the newest first; none when one page has everything. */
	readonly spans: readonly SpanLink[];
	/** Their headings are empty on the page of a span, which says as much in its own. */
	readonly years: readonly { readonly heading: string; readonly lines: readonly CorrectionLine[] }[];
	readonly feed: { readonly title: string; readonly href: string } | undefined;
}

interface CorrectionLine {
	readonly date: Dated;
	/** Whether the line above has told the date. */
	readonly isSameDate: boolean;
	/** "Correction"; empty for a retraction, of which the title says it. */
	readonly label: string;
	/** The title of the article, and where the correction stands on its page. */
	readonly title: string;
	readonly href: string;
	readonly text: string;
}

/** Builds the page of a span, or of all corrections; where these are too many it shows those of the newest span. */
export function buildCorrectionsView(built: BuiltArchive, span?: Span): CorrectionsView {
	const { addresses, archive, content } = built;
	const spans = archive.correctionSpans;
	const bySpan = Map.groupBy(archive.corrections, ({ date }) => spanOf(date, spans));
	const shown = bySpan.get(span ?? spans[0]) ?? [];
	const title = 'Corrections';
	const { name, url } = content.facts;
	return {
		shell: buildShell(built, {
			title: span === undefined ? title : `${title} made in ${built.dates.full(span)}`,
			description: `${name}: what was wrong, unclear or withdrawn in its articles.`,
			address: addresses.corrections(span),
		}),
		whole: span === undefined ? undefined : addresses.corrections(),
		heading: span === undefined ? title : built.dates.full(span),
		extent:
			span === undefined && shown.length < archive.corrections.length
				? `${extentOf(archive.corrections)}; the newest ${shown.length} here, the others under their dates`
				: extentOf(shown),
		spans: spans.map((each) => ({
			label: built.dates.full(each),
			href: addresses.corrections(each),
			count: bySpan.get(each)?.length ?? 0,
			isCurrent: each === (span ?? spans[0]),
		})),
		years: [...Map.groupBy(shown, ({ date }) => yearOf(date))].map(([year, list]) => ({
			heading: span === undefined ? year : '',
			lines: list.map((correction, place) => lineOf(built, correction, list[place - 1])),
		})),
		feed: url === undefined ? undefined : { title: `${name}: corrections`, href: addresses.file('corrections.xml') },
	};
}

const types = ['correction', 'clarification', 'update', 'retraction'] as const satisfies Correction['type'][];

/** "12 corrections, 1 clarification". */
function extentOf(corrections: readonly Correction[]): string {
	const byType = Map.groupBy(corrections, ({ type }) => type);
	return types
		.flatMap((type) => {
			const { length } = byType.get(type) ?? [];
			return length === 0 ? [] : [count(length, formatWord(type))];
		})
		.join(', ');
}

function lineOf(built: BuiltArchive, correction: Correction, above: Correction | undefined): CorrectionLine {
	const { article, type, date, text, anchor } = correction;
	return {
		date: datedDay(built, date),
		isSameDate: above?.date === date,
		label: type === 'retraction' ? '' : formatWordAsTitle(type),
		title: titleOf(article.data),
		href: built.addresses.entity(article.id, anchor),
		text,
	};
}
