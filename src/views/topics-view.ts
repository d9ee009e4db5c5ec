import { findTopics, type Topic } from '../archive/topics.ts';
import type { BuiltArchive } from '../build-archive.ts';
import { count } from '../problems/report-terminal.ts';
import { emptyWords } from '../site/empty-words.ts';
import { formatTopicAsTitle } from '../site/words.ts';
import { letterLabel, sortByName, type IndexView } from './index-view.ts';
import { buildShell, type Shell } from './shell.ts';
import { buildYears, type TimelineYear } from './timeline-line.ts';

/** The articles on a topic. */
export interface TopicView {
	readonly shell: Shell;
	readonly name: string;
	readonly extent: string;
	/** Newest first. */
	readonly years: readonly TimelineYear[];
}

/** Builds the A–Z of topics. */
export function buildTopicsView(built: BuiltArchive): IndexView {
	const { addresses, content } = built;
	const topics = sortByName(
		findTopics(content.articles).map((topic) => ({ ...topic, id: topic.slug, name: formatTopicAsTitle(topic.name) })),
	);
	const byLetter = [...Map.groupBy(topics, (topic) => topic.letter)];
	return {
		shell: buildShell(built, {
			title: 'Topics',
			description: `${content.facts.name}: what its articles are about, from A to Z.`,
			address: addresses.page('topics'),
		}),
		heading: 'Topics',
		mark: '',
		extent: count(topics.length, 'topic'),
		connections: undefined,
		none: topics.length === 0 ? emptyWords.topics : undefined,
		letters: byLetter.map(([letter, list]) => ({
			letter: letterLabel(letter, list),
			href: `#letter-${letter}`,
			count: list.length,
			isCurrent: false,
		})),
		groups: byLetter.map(([letter, list]) => ({
			letter: letterLabel(letter, list),
			anchor: `letter-${letter}`,
			lines: list.map(({ name, slug, articles }) => ({
				name,
				href: addresses.topic(slug),
				note: count(articles.length, 'article'),
			})),
		})),
	};
}

/** Builds the page of a topic. */
export function buildTopicView(built: BuiltArchive, { slug, name, articles }: Topic): TopicView {
	const title = formatTopicAsTitle(name);
	const own = new Set<string>(articles);
	const items = built.archive.timeline.filter((item) => item.type === 'article' && own.has(item.id));
	return {
		shell: buildShell(built, {
			title,
			description: `${built.content.facts.name}: articles on ${title}.`,
			address: built.addresses.topic(slug),
		}),
		name: title,
		extent: count(articles.length, 'article'),
		years: buildYears(built, items, articles.length > inFull ? 'brief' : 'full'),
	};
}

/** With more articles than this their summaries are left out, so that the page stays light. */
const inFull = 100;
