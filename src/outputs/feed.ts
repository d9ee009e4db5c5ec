import { generateRssFeed } from 'feedsmith';
import type { Archive } from '../archive/archive.ts';
import type { ArchiveFacts } from '../schemas/archive-facts.ts';
import type { Addresses } from '../site/addresses.ts';
import { startOfDay } from '../site/dates.ts';

/** How many articles the feed has. */
const kept = 30;

/** The newest articles as RSS 2.0. Days begin in the time zone of the archive; an article whose day is unknown has no pubDate. */
export function buildFeed(archive: Archive, facts: ArchiveFacts, addresses: Addresses): string {
	const whole = (address: string) => addresses.absolute(address) ?? address;
	return generateRssFeed({
		title: facts.name,
		link: whole(addresses.home()),
		description: facts.description,
		language: facts.language,
		generator: 'Backfile',
		atom: { links: [{ href: whole(addresses.file('feed.xml')), rel: 'self', type: 'application/rss+xml' }] },
		items: archive.articles.slice(0, kept).map(({ entry: { id, data } }) => ({
			title: data.title,
			link: whole(addresses.entity(id)),
			guid: { value: whole(addresses.entity(id)), isPermaLink: true },
			...(data.summary === undefined ? {} : { description: data.summary }),
			...(data.date.length === 10 ? { pubDate: startOfDay(data.date, facts.timeZone) } : {}),
			categories: data.topics.map((name) => ({ name })),
		})),
	});
}
