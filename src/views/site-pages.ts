import { findTopics } from '../archive/topics.ts';
import type { BuiltArchive } from '../build-archive.ts';
import { shownKinds } from '../schemas/archive-facts.ts';
import { citationFiles } from './cite-section.ts';
import { connectionPages } from './connections-view.ts';
import { findFormerPages, type FormerPages } from './former-pages.ts';
import { indexLetters, letterAddress } from './index-view.ts';
import { mentionSpans } from './mentions.ts';
import { notPublicPage } from './not-public.ts';
import { calendarMonths } from './on-this-day-view.ts';
import { listTimelinePages } from './timeline-pages.ts';
import { startPage } from './start-view.ts';

/**
 * The addresses of all pages that the site must have and of the citations beside them, no more and no fewer; the build
 * holds its output against them.
 */
export function listPages(built: BuiltArchive): string[] {
	const { redirects, removals } = listFormerPages(built);
	return [...listLivingPages(built), ...redirects.keys(), ...removals.keys()];
}

/** What stands at the addresses that pages had before. */
export function listFormerPages(built: BuiltArchive): FormerPages {
	return findFormerPages(built, new Set(listLivingPages(built)));
}

/** The same without what stands at addresses of former pages. */
export function listLivingPages(built: BuiltArchive): string[] {
	const { addresses, archive, content } = built;
	const kinds = shownKinds(content.facts);
	return [
		addresses.home(),
		addresses.file('404.html'),
		addresses.search(),
		...(built.isPreview ? [addresses.page(notPublicPage)] : []),
		...(content.facts.admin === undefined ? [] : [addresses.page('admin')]),
		...new Set(
			['about', startPage, 'statistics', 'topics', ...content.pages.keys()].map((name) => addresses.page(name)),
		),
		...kinds.map((kind) => addresses.index(kind)),
		...kinds.flatMap((kind) => indexLetters(built, kind).map((letter) => letterAddress(built, kind, letter))),
		...listTimelinePages(built).map(({ path }) => addresses.timeline(...path)),
		addresses.onThisDay(),
		...calendarMonths(built).map((month) => addresses.onThisDay(month)),
		...connectionPages(built).map((page) => addresses.connections(page)),
		...[undefined, ...archive.correctionSpans].map((span) => addresses.corrections(span)),
		...findTopics(content.articles).map((topic) => addresses.topic(topic.slug)),
		...archive.articles.map((page) => addresses.entity(page.entry.id)),
		...listChangesPages(built),
		...[...archive.records.keys()].flatMap((id) => [
			addresses.entity(id),
			...mentionSpans(built, id).map((span) => addresses.mentions(id, span)),
		]),
		...citationFiles(built).map(({ id, format }) => addresses.citation(id, format)),
	];
}

/** The addresses of the pages that tell how articles were changed. They are there only where their history is. */
export function listChangesPages({ addresses, archive, history }: BuiltArchive): string[] {
	return archive.articles.flatMap(({ entry: { id } }) => (history.has(id) ? [addresses.changes(id)] : []));
}
