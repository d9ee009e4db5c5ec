import { findAnniversary } from '../archive/anniversary.ts';
import type { Page } from '../archive/archive.ts';
import type { BuiltArchive } from '../build-archive.ts';
import { count } from '../problems/report-terminal.ts';
import type { ArticleEntry } from '../reading/entry.ts';
import type { EntityId } from '../schemas/entity.ts';
import { titleOf } from '../schemas/article-title.ts';
import { kindWords } from '../site/words.ts';
import { dated, type Dated } from './dated.ts';
import { buildHomeLines, type HomeLine } from './home-lines.ts';
import { buildHomeOpen, type HomeOpen } from './home-open.ts';
import { linkTo, type RecordLink } from './record-link.ts';
import { isLongTitle } from './long-title.ts';
import { buildShell, type Shell } from './shell.ts';
import { countYears, type SpanLink } from './timeline-view.ts';

/** The front page: what this is, what is new, what is open, what happened on a day like this. */
export interface HomeView {
	readonly shell: Shell;
	/** "17 articles and 41 records". */
	readonly extent: string;
	/** The page for those who are new. */
	readonly start: string;
	readonly timeline: string;
	/** The newest article; an archive of nothing has none. */
	readonly lead: Lead | undefined;
	/** Those after it, newest first. */
	readonly stories: readonly Story[];
	/** An archive without legal actions has none. */
	readonly open: (HomeOpen & { readonly mark: string; readonly word: string }) | undefined;
	readonly anniversary:
		{ readonly day: string; readonly href: string; readonly lines: readonly HomeLine[] } | undefined;
	/** The newest lines of the timeline that are not above. */
	readonly lately: readonly HomeLine[];
	readonly spans: readonly SpanLink[];
}

/** An article on the front page. */
interface Story {
	readonly title: string;
	readonly href: string;
	readonly date: Dated;
	readonly summary: string | undefined;
	readonly records: readonly RecordLink[];
}

interface Lead extends Story {
	/** Whether the headline would fill the page at the size of others. */
	readonly isLong: boolean;
}

/** How many things the page shows of each sort. */
const shown = { stories: 4, lately: 8, anniversary: 6, recordsOfLead: 6, recordsOfStory: 3 } as const;

export function buildHomeView(built: BuiltArchive): HomeView {
	const { archive, addresses, content } = built;
	const { mark, one: word } = kindWords['legal-action'];
	const [lead, ...others] = archive.articles.slice(0, 1 + shown.stories);
	const above = new Set<EntityId | undefined>([lead, ...others].map((page) => page?.entry.id));
	const lately = archive.timeline.filter((item) => item.type !== 'article' || !above.has(item.id));
	const anniversary = findAnniversary(archive.timeline, archive.edition);
	return {
		shell: buildShell(built, {
			title: '',
			description: content.facts.description,
			address: addresses.home(),
			hasField: true,
		}),
		extent: `${count(archive.articles.length, 'article')} and ${count(archive.records.size, 'record')}`,
		start: addresses.page('start-here'),
		timeline: addresses.timeline(),
		lead: lead && {
			...buildStory(built, lead, shown.recordsOfLead),
			isLong: isLongTitle(titleOf(lead.entry.data)),
		},
		stories: others.map((page) => buildStory(built, page, shown.recordsOfStory)),
		open: content.legalActions.length === 0 ? undefined : { ...buildHomeOpen(built), mark, word },
		anniversary: anniversary && {
			day: built.dates.dayOfYear(`2000-${anniversary.day}`),
			href: addresses.onThisDay(anniversary.day),
			lines: buildHomeLines(built, anniversary.items.slice(0, shown.anniversary), 'year'),
		},
		lately: buildHomeLines(built, lately.slice(0, shown.lately), 'date'),
		spans: countYears(built),
	};
}

function buildStory(built: BuiltArchive, { entry }: Page<ArticleEntry>, records: number): Story {
	return {
		title: titleOf(entry.data),
		href: built.addresses.entity(entry.id),
		date: dated(built, entry.data.date),
		summary: entry.data.summary,
		records: built.archive
			.recordsOf(entry.id)
			.slice(0, records)
			.map((id) => linkTo(built, id, 'short')),
	};
}
