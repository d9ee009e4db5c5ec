import type { BuiltArchive } from '../build-archive.ts';
import { shownKinds } from '../schemas/archive-facts.ts';
import { folders, kindOfFolder, recordKinds, type EntityKind } from '../schemas/entity.ts';
import type { SpecialPage } from '../schemas/page.ts';
import { kindWords } from '../site/words.ts';
import { countWithheld, notPublicPage } from './not-public.ts';

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
	/** The search page. */
	readonly search: string;
	/** Whether the head of the page has a box to search with. */
	readonly hasBox: boolean;
	readonly navigation: readonly NavigationItem[];
	/** What has no place in the navigation, for the foot of the page. */
	readonly pages: readonly NavigationItem[];
	readonly feed: string | undefined;
	/** Where icons and fonts lie. */
	readonly base: string;
	/** Whether search engines should leave the page out. */
	readonly isHidden: boolean;
	/** In a preview, what it shows that is not public, and where that is listed. */
	readonly preview: { readonly words: string; readonly href: string } | undefined;
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
	/** Whether the page has a field of its own to search with. */
	readonly hasField?: boolean;
}

// The navigation has room for six on a phone, in two rows. Kinds without files of their own, such as statutes, are
// found by way of what speaks of them, so their lists are at the foot, with the pages that a reader needs once.
const kinds: readonly EntityKind[] = ['article', ...recordKinds];
const sections = kinds.filter(hasFiles);
const furtherKinds = kinds.filter((kind) => !hasFiles(kind));
/** Special pages that every archive has, with or without a file. */
const namedPages = ['about', 'start-here', 'statistics', 'topics'];

/** Builds the shell of the page at `address`. */
export function buildShell(built: BuiltArchive, input: ShellInput): Shell {
	const { title, description, address, hasField = false } = input;
	const { addresses, content, isPreview } = built;
	const isHidden = isPreview || (input.isHidden ?? false);
	const link = ([label, href]: readonly [string, string]) => ({ label, href, isCurrent: href === address });
	const { pages } = content;
	const shown = new Set(shownKinds(content.facts));
	const titleOf = (name: string, title: string) => pages.get(name)?.data.title ?? title;
	return {
		language: content.facts.language,
		archive: { name: content.facts.name, href: addresses.home(), description: content.facts.description },
		title,
		description,
		canonical: isHidden ? undefined : addresses.absolute(address),
		timeline: addresses.timeline(),
		search: addresses.search(),
		hasBox: !hasField,
		navigation: [
			['Timeline', addresses.timeline()] as const,
			...sections
				.filter((kind) => shown.has(kind))
				.map((kind) => [kindWords[kind].many, addresses.index(kind)] as const),
		].map(link),
		pages: [
			[titleOf('start-here', 'Start here'), addresses.page('start-here')] as const,
			...furtherKinds.map((kind) => [kindWords[kind].many, addresses.index(kind)] as const),
			['Topics', addresses.page('topics')] as const,
			['Connections', addresses.connections()] as const,
			['Statistics', addresses.page('statistics')] as const,
			['Corrections', addresses.corrections()] as const,
			[titleOf('about', 'About'), addresses.page('about')] as const,
			...furtherPages(built).map(({ name, page }) => [page.title, addresses.page(name)] as const),
		].map(link),
		feed: content.facts.url === undefined ? undefined : addresses.file('feed.xml'),
		base: addresses.base,
		isHidden,
		preview: isPreview ? { words: countWithheld(built), href: addresses.page(notPublicPage) } : undefined,
	};
}

/** The special pages that only this archive has, in the order of their files. */
export function furtherPages({ content }: BuiltArchive): { readonly name: string; readonly page: SpecialPage }[] {
	return [...content.pages].flatMap(([name, { data }]) => (namedPages.includes(name) ? [] : [{ name, page: data }]));
}

function hasFiles(kind: EntityKind): boolean {
	return kindOfFolder(folders[kind]) !== undefined;
}
