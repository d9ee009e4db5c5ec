import type { BuiltArchive } from '../build-archive.ts';
import { emptyWords, type EmptyWords } from '../site/empty-words.ts';
import { dated, type Dated } from './dated.ts';
import { nameWithheld, notPublicPage } from './not-public.ts';
import { buildShell, type Shell } from './shell.ts';

/** The list of what a preview shows and the public site does not, the next to be public first. */
export interface NotPublicView {
	readonly shell: Shell;
	readonly title: string;
	readonly lines: readonly {
		readonly title: string;
		readonly href: string;
		readonly date: Dated;
		readonly why: string;
	}[];
	readonly none: EmptyWords | undefined;
}

export function buildNotPublicView(built: BuiltArchive): NotPublicView {
	const { addresses, archive } = built;
	const title = 'Not public yet';
	const lines = archive.articles.toReversed().flatMap(({ entry }) => {
		const why = nameWithheld(built, entry);
		if (why === undefined) return [];
		return [{ title: entry.data.title, href: addresses.entity(entry.id), date: dated(built, entry.data.date), why }];
	});
	return {
		shell: buildShell(built, { title, description: title, address: addresses.page(notPublicPage) }),
		title,
		lines,
		none: lines.length === 0 ? emptyWords.notPublic : undefined,
	};
}
