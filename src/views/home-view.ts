import type { BuiltArchive } from '../build-archive.ts';
import { count } from '../problems/report-terminal.ts';
import { buildShell, type Shell } from './shell.ts';
import { buildYears, type TimelineYear } from './timeline-line.ts';
import { countYears, type SpanLink } from './timeline-view.ts';

/** The home page: what this is, and what is new. */
export interface HomeView {
	readonly shell: Shell;
	readonly search: string;
	/** "17 articles and 41 records". */
	readonly extent: string;
	readonly years: readonly TimelineYear[];
	readonly spans: readonly SpanLink[];
	/** How many lines there are in all, when more than the page shows; 0 otherwise. */
	readonly more: number;
}

/** How many lines of the timeline the home page shows. */
const shown = 40;

export function buildHomeView(built: BuiltArchive): HomeView {
	const { archive, addresses, content } = built;
	return {
		shell: buildShell(built, { title: '', description: content.facts.description, address: addresses.home() }),
		search: addresses.search(),
		extent: `${count(archive.articles.length, 'article')} and ${count(archive.records.size, 'record')}`,
		years: buildYears(built, archive.timeline.slice(0, shown), 'full'),
		spans: countYears(built),
		more: archive.timeline.length > shown ? archive.timeline.length : 0,
	};
}
