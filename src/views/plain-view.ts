import type { BuiltArchive } from '../build-archive.ts';
import { count } from '../problems/report-terminal.ts';
import { buildShell, type Shell } from './shell.ts';

/** A page that shows the shell around content of its own: search, a special page, the page for what is missing. */
export interface PlainView {
	readonly shell: Shell;
	readonly title: string;
}

export function buildSpecialPageView(built: BuiltArchive, name: string): PlainView {
	const page = built.content.pages.get(name)?.data;
	const title = page?.title ?? 'About';
	const description = page?.description ?? `${built.content.facts.name}: ${title}.`;
	return { shell: buildShell(built, { title, description, address: built.addresses.page(name) }), title };
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
