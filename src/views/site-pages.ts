import { findTopics } from '../archive/topics.ts';
import type { BuiltArchive } from '../build-archive.ts';
import { folders, type EntityKind } from '../schemas/entity.ts';
import { indexLetters, letterAddress } from './index-view.ts';
import { mentionSpans } from './mentions.ts';
import { startPage } from './start-view.ts';
import { timelineSpans } from './timeline-view.ts';

/** The addresses of all pages that the site must have, no more and no fewer; the build holds its output against them. */
export function listPages(built: BuiltArchive): string[] {
	const { addresses, archive, content } = built;
	const kinds = Object.keys(folders) as EntityKind[];
	return [
		addresses.home(),
		addresses.file('404.html'),
		addresses.search(),
		...new Set(
			['about', startPage, 'statistics', 'topics', ...content.pages.keys()].map((name) => addresses.page(name)),
		),
		...kinds.map((kind) => addresses.index(kind)),
		...kinds.flatMap((kind) => indexLetters(built, kind).map((letter) => letterAddress(built, kind, letter))),
		...timelineSpans(built).map((span) => (span.length === 4 ? addresses.year(span) : addresses.month(span))),
		...findTopics(content.articles).map((topic) => addresses.topic(topic.slug)),
		...archive.articles.map((page) => addresses.entity(page.entry.id)),
		...[...archive.records.keys()].flatMap((id) => [
			addresses.entity(id),
			...mentionSpans(built, id).map((span) => addresses.mentions(id, span)),
		]),
	];
}
