import { buildArchive as linkUp, type Archive, type Page } from './archive/archive.ts';
import { reportUnchecked } from './archive/unchecked.ts';
import { checkSpecialPage } from './body-problems.ts';
import { bodyContexts, knowledgeOf, renderEntry } from './content-bodies.ts';
import type { ArticleChange } from './history/article-changes.ts';
import { compareText, type Problem } from './problems/problem.ts';
import type { AnyEntry, ArticleEntry } from './reading/entry.ts';
import { entriesOf, type Content } from './reading/read-content.ts';
import { withheldOn } from './reading/release.ts';
import type { EntityId, RecordKind } from './schemas/entity.ts';
import type { PartialDate } from './schemas/partial-date.ts';
import { createAddresses, type Addresses } from './site/addresses.ts';
import { createDates, type Dates } from './site/dates.ts';
import { findWithheldImages } from './withheld-images.ts';

/** Content as a site: linked up, with its addresses and its way to print dates. */
export interface BuiltArchive {
	/** What the site shows: that of a preview has no articles that are withheld. */
	readonly content: Content;
	/** Whether articles that are not public are shown too. */
	readonly isPreview: boolean;
	readonly archive: Archive;
	readonly addresses: Addresses;
	readonly dates: Dates;
	/** The changes of the articles that have any; of each the newest first. */
	readonly history: ReadonlyMap<EntityId, readonly ArticleChange[]>;
	readonly problems: readonly Problem[];
}

/**
 * Renders, recognises and links up all that is public, without its history, which lies elsewhere. Pure: the same content
 * gives the same archive.
 */
export function buildArchive(content: Content): BuiltArchive {
	return linkContent(content, renderContent(content));
}

/** The texts of all entries, also of those that are not public, with what is wrong in them. */
export function renderContent(content: Content): RenderedContent {
	const contextOf = bodyContexts(knowledgeOf(content), createAddresses(content.facts.url));
	return new Map(entriesOf(content).map((entry) => [entry.id, renderEntry(entry, contextOf)]));
}

/** Links up the texts of what is public. */
export function linkContent(content: Content, rendered: RenderedContent): BuiltArchive {
	const addresses = createAddresses(content.facts.url);
	const hidden = findWithheldImages(content, (id) => rendered.get(id)?.page.html ?? '', addresses);
	const images = new Map([...content.images].filter(([path]) => !hidden.has(path)));
	// A page is that of the entry whose id it has.
	const pageOf = <E extends AnyEntry>(entry: E) => ({ ...(rendered.get(entry.id)?.page as Page<E>), entry });
	const archive = linkPages(content, pageOf);
	const problems = [...rendered.values()].flatMap((text) => text.problems);
	problems.push(...checkWhole(content, archive.edition, (id) => hasPage(archive, id)));
	return {
		content: { ...content, images },
		isPreview: false,
		archive,
		addresses,
		dates: createDates(content.facts.language),
		history: new Map(),
		problems,
	};
}

/** Links up everything, for a preview. What is wrong is told as of the public site. */
export function linkPreview(content: Content, rendered: RenderedContent): BuiltArchive {
	const articles = [...content.articles, ...content.withheld.map((entry) => markWithheld(entry, content.today))];
	articles.sort((a, b) => compareText(a.id, b.id));
	const shown = { ...content, articles, withheld: [] };
	return { ...linkContent(shown, rendered), isPreview: true };
}

/** The same article with the word that its title gets in lists. */
function markWithheld(entry: ArticleEntry, today: PartialDate): ArticleEntry {
	const notPublic = withheldOn(today, entry.data)?.type === 'draft' ? 'Draft' : 'Embargo';
	return { ...entry, data: { ...entry.data, notPublic } };
}

type RenderedContent = ReadonlyMap<EntityId, { readonly page: Page<AnyEntry>; readonly problems: readonly Problem[] }>;

/** Links up the pages that `pageOf` gives for the published entries. */
function linkPages(content: Content, pageOf: <E extends AnyEntry>(entry: E) => Page<E>): Archive {
	return linkUp({
		articles: content.articles.map(pageOf),
		accounts: content.accounts.map(pageOf),
		agencies: content.agencies.map(pageOf),
		legalActions: content.legalActions.map(pageOf),
		registry: content.registry.agencies,
		courts: content.courts,
		language: content.facts.language,
	});
}

/** Whether an article or record has a page in an archive. */
function hasPage(archive: Archive, id: EntityId): boolean {
	return archive.article(id) !== undefined || archive.records.has(id as EntityId<RecordKind>);
}

/** What is wrong with special pages and with actions that should be looked at: it takes the whole content to know. */
function checkWhole(content: Content, edition: PartialDate | undefined, isPage: (id: EntityId) => boolean): Problem[] {
	// Of what could not be read the reader has told; whether something points to it shows when it is mended.
	const isWhole = entriesOf(content).length === content.entryFiles.length;
	return [
		...[...content.pages.values()].flatMap((page) => checkSpecialPage(page, (id) => !isWhole || isPage(id))),
		...reportUnchecked(content.legalActions, edition),
	];
}
