import type { BuiltArchive } from '../build-archive.ts';
import { folders, type EntityKind } from '../schemas/entity.ts';
import { citationFiles } from './cite-section.ts';
import { indexLetters, letterAddress } from './index-view.ts';
import { timelineSpans } from './timeline-view.ts';

/** The addresses of all pages that the site must have and of the citations beside them, no more and no fewer; the build holds its output against them. */
export function listPages(built: BuiltArchive): string[] {
	const { addresses, archive, content } = built;
	const kinds = Object.keys(folders) as EntityKind[];
	return [
		addresses.home(),
		addresses.file('404.html'),
		addresses.search(),
		...new Set([addresses.page('about'), ...[...content.pages.keys()].map((name) => addresses.page(name))]),
		...kinds.map((kind) => addresses.index(kind)),
		...kinds.flatMap((kind) => indexLetters(built, kind).map((letter) => letterAddress(built, kind, letter))),
		...timelineSpans(built).map((span) => (span.length === 4 ? addresses.year(span) : addresses.month(span))),
		...archive.articles.map((page) => addresses.entity(page.entry.id)),
		...[...archive.records.keys()].map((id) => addresses.entity(id)),
		...citationFiles(built).map(({ id, format }) => addresses.citation(id, format)),
	];
}
