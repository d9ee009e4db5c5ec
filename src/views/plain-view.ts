import type { BuiltArchive } from '../build-archive.ts';
import { count } from '../problems/report-terminal.ts';
import { embedsOf, type EmbedView } from './embed-view.ts';
import { buildShell, type Shell } from './shell.ts';

/** A page that shows the shell around content of its own: search, a special page, the page for what is missing. */
export interface PlainView {
	readonly shell: Shell;
	readonly title: string;
}

/** A special page, with what its components show. */
export interface SpecialPageView extends PlainView {
	readonly embeds: readonly EmbedView[];
}

export function buildSpecialPageView(built: BuiltArchive, name: string): SpecialPageView {
	const file = built.content.pages.get(name);
	const page = file?.data;
	const title = page?.title ?? 'About';
	const description = page?.description ?? `${built.content.facts.name}: ${title}.`;
	const shell = buildShell(built, { title, description, address: built.addresses.page(name) });
	return { shell, title, embeds: file === undefined ? [] : embedsOf(built, file.body) };
}

export function buildNotFoundView(built: BuiltArchive): PlainView {
	const title = 'Page not found';
	const description = 'There is no page at this address.';
	return {
		shell: buildShell(built, { title, description, address: built.addresses.file('404.html'), isHidden: true }),
		title,
	};
}

/** What an archive without an about page of its own says about itself. */
export function describeArchive(built: BuiltArchive): string {
	const { archive, content } = built;
	return `${content.facts.description} It holds ${count(archive.articles.length, 'article')} and ${count(archive.records.size, 'record')}.`;
}
