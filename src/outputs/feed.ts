import { generateRssFeed } from 'feedsmith';
import type { Archive } from '../archive/archive.ts';
import type { ArchiveFacts } from '../schemas/archive-facts.ts';
import type { PartialDate } from '../schemas/partial-date.ts';
import { titleOf } from '../schemas/article-title.ts';
import type { Addresses } from '../site/addresses.ts';
import { startOfDay } from '../site/dates.ts';
import { formatWordAsTitle } from '../site/words.ts';

/** The feeds of a site, by their names in front of `.xml`. */
export const feeds = { feed: buildFeed, corrections: buildCorrectionsFeed } as const;

/** How many items a feed has. */
const kept = 30;

/** The newest articles as RSS 2.0. Days begin in the time zone of the archive; an article whose day is unknown has no pubDate. */
export function buildFeed(archive: Archive, facts: ArchiveFacts, addresses: Addresses): string {
	const items = archive.articles.slice(0, kept).map(({ entry: { id, data } }) => ({
		title: titleOf(data),
		address: addresses.entity(id),
		description: data.summary,
		date: data.date,
		topics: data.topics,
	}));
	const { name: title, description } = facts;
	return formatFeed({ title, description, page: addresses.home(), file: 'feed.xml', items }, facts, addresses);
}

/** The newest corrections, likewise. An item has the address of the correction on the page of its article. */
export function buildCorrectionsFeed(archive: Archive, facts: ArchiveFacts, addresses: Addresses): string {
	const items = archive.corrections.slice(0, kept).map(({ article: { id, data }, type, date, text, anchor }) => ({
		title: type === 'retraction' ? titleOf(data) : `${formatWordAsTitle(type)}: ${titleOf(data)}`,
		address: addresses.entity(id, anchor),
		description: text,
		date,
		topics: [],
	}));
	const title = `${facts.name}: corrections`;
	const description = `What was wrong, unclear or withdrawn in the articles of ${facts.name}.`;
	const page = addresses.corrections();
	return formatFeed({ title, description, page, file: 'corrections.xml', items }, facts, addresses);
}

interface Feed {
	readonly title: string;
	readonly description: string;
	/** The address of the page that it is the feed of. */
	readonly page: string;
	readonly file: string;
	readonly items: readonly FeedItem[];
}

interface FeedItem {
	readonly title: string;
	readonly address: string;
	readonly description: string | undefined;
	readonly date: PartialDate;
	readonly topics: readonly string[];
}

function formatFeed({ title, description, page, file, items }: Feed, facts: ArchiveFacts, addresses: Addresses) {
	const whole = (address: string) => addresses.absolute(address) ?? address;
	return generateRssFeed({
		title,
		link: whole(page),
		description,
		language: facts.language,
		generator: 'Backfile',
		atom: { links: [{ href: whole(addresses.file(file)), rel: 'self', type: 'application/rss+xml' }] },
		items: items.map((item) => ({
			title: item.title,
			link: whole(item.address),
			guid: { value: whole(item.address), isPermaLink: true },
			...(item.description === undefined ? {} : { description: item.description }),
			...(item.date.length === 10 ? { pubDate: startOfDay(item.date, facts.timeZone) } : {}),
			categories: item.topics.map((name) => ({ name })),
		})),
	});
}
