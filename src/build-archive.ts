import { buildArchive as linkUp, type Archive, type Page } from './archive/archive.ts';
import { reportUnchecked } from './archive/unchecked.ts';
import { checkSpecialPage } from './body-problems.ts';
import { bodyContexts, knowledgeOf, renderEntry } from './content-bodies.ts';
import type { Problem } from './problems/problem.ts';
import type { AnyEntry } from './reading/entry.ts';
import { entriesOf, type Content } from './reading/read-content.ts';
import type { EntityId, RecordKind } from './schemas/entity.ts';
import type { PartialDate } from './schemas/partial-date.ts';
import { createAddresses, type Addresses } from './site/addresses.ts';
import { createDates, type Dates } from './site/dates.ts';

/** Content as a site: linked up, with its addresses and its way to print dates. */
export interface BuiltArchive {
	readonly content: Content;
	readonly archive: Archive;
	readonly addresses: Addresses;
	readonly dates: Dates;
	readonly problems: readonly Problem[];
}

/** Renders, recognises and links up all content. Pure: the same content gives the same archive. */
export function buildArchive(content: Content): BuiltArchive {
	const addresses = createAddresses(content.facts.url);
	const contexts = bodyContexts(knowledgeOf(content), addresses);
	const problems: Problem[] = [];
	const render = <E extends AnyEntry>(entry: E): Page<E> => {
		const rendered = renderEntry(entry, contexts);
		problems.push(...rendered.problems);
		return rendered.page;
	};
	// Drafts are rendered for their problems only.
	content.drafts.forEach(render);
	const archive = linkPages(content, render);
	problems.push(...checkWhole(content, archive.edition, (id) => hasPage(archive, id)));
	return { content, archive, addresses, dates: createDates(content.facts.language), problems };
}

/** Links up the pages that `pageOf` gives for the published entries. */
export function linkPages(content: Content, pageOf: <E extends AnyEntry>(entry: E) => Page<E>): Archive {
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
export function hasPage(archive: Archive, id: EntityId): boolean {
	return archive.article(id) !== undefined || archive.records.has(id as EntityId<RecordKind>);
}

/** What is wrong with special pages and with actions that should be looked at: it takes the whole content to know. */
export function checkWhole(
	content: Content,
	edition: PartialDate | undefined,
	isPage: (id: EntityId) => boolean,
): Problem[] {
	// Of what could not be read the reader has told; whether something points to it shows when it is mended.
	const isWhole = entriesOf(content).length === content.entryFiles;
	return [
		...[...content.pages.values()].flatMap((page) => checkSpecialPage(page, (id) => !isWhole || isPage(id))),
		...reportUnchecked(content.legalActions, edition),
	];
}
