import type { BuiltArchive } from '../build-archive.ts';
import { recordKinds } from '../schemas/entity.ts';
import { kindWords } from '../site/words.ts';

/** What every page shows around its content. */
export interface Shell {
	readonly language: string;
	readonly archive: { readonly name: string; readonly href: string; readonly description: string };
	/** The title of the page itself; empty on the home page. */
	readonly title: string;
	readonly description: string;
	readonly canonical: string | undefined;
	/** Where those look who found nothing. */
	readonly timeline: string;
	readonly navigation: readonly NavigationItem[];
	/** Pages that have no place in the navigation. */
	readonly pages: readonly { readonly title: string; readonly href: string }[];
	readonly feed: string | undefined;
	/** Where icons and fonts lie. */
	readonly base: string;
	/** Whether search engines should leave the page out. */
	readonly isHidden: boolean;
}

interface NavigationItem {
	readonly label: string;
	readonly href: string;
	readonly isCurrent: boolean;
}

/** What is particular to one page's shell. */
export interface ShellInput {
	readonly title: string;
	readonly description: string;
	readonly address: string;
	readonly isHidden?: boolean;
}

/** Builds the shell of the page at `address`. */
export function buildShell(built: BuiltArchive, { title, description, address, isHidden = false }: ShellInput): Shell {
	const { addresses, content } = built;
	const sections: readonly (readonly [string, string])[] = [
		['Timeline', addresses.timeline()],
		...recordKinds.map((kind) => [kindWords[kind].many, addresses.index(kind)] as const),
		[kindWords.article.many, addresses.index('article')],
		['About', addresses.page('about')],
		['Search', addresses.search()],
	];
	return {
		language: content.facts.language,
		archive: { name: content.facts.name, href: addresses.home(), description: content.facts.description },
		title,
		description,
		canonical: isHidden ? undefined : addresses.absolute(address),
		timeline: addresses.timeline(),
		navigation: sections.map(([label, href]) => ({ label, href, isCurrent: href === address })),
		pages: [
			{ title: 'Connections', href: addresses.connections() },
			...[...content.pages]
				.filter(([name]) => name !== 'about')
				.map(([name, page]) => ({ title: page.data.title, href: addresses.page(name) })),
		],
		feed: content.facts.url === undefined ? undefined : addresses.file('feed.xml'),
		base: addresses.base,
		isHidden,
	};
}
