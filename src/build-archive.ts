import { readFilings } from './archive/filings.ts';
import { buildArchive as linkUp, type Archive, type Page } from './archive/archive.ts';
import { buildTimeline } from './archive/timeline.ts';
import { findTopics } from './archive/topics.ts';
import { reportUnchecked } from './archive/unchecked.ts';
import { checkSpecialPage, doubtsOf, failure, problemOf } from './body-problems.ts';
import { accountOfProfile, recogniserOf } from './content-recogniser.ts';
import { renderBody, type BodyContext } from './markdown/render-body.ts';
import { dataFiles } from './outputs/ndjson.ts';
import { statisticsFiles } from './outputs/statistics-tables.ts';
import type { Problem } from './problems/problem.ts';
import type { AnyEntry, LegalActionEntry, RecordEntry } from './reading/entry.ts';
import { entriesOf, type Content } from './reading/read-content.ts';
import { referencesOf } from './reading/references.ts';
import { shownKinds } from './schemas/archive-facts.ts';
import { folders, kindOf, type EntityId, type RecordKind } from './schemas/entity.ts';
import { shortNameOf } from './schemas/legal-action.ts';
import { monthOf, yearOf } from './schemas/partial-date.ts';
import { createAddresses, type Addresses } from './site/addresses.ts';
import { createDates, type Dates } from './site/dates.ts';
import { findDestination } from './site/link-destination.ts';

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
	const context = bodyContext(content, addresses);
	const problems: Problem[] = [];
	const render = <E extends AnyEntry>(entry: E): Page<E> => renderEntry(entry, context, problems);
	// Drafts are rendered for their problems only.
	content.drafts.forEach(render);
	const archive = linkUp({
		articles: content.articles.map(render),
		accounts: content.accounts.map(render),
		agencies: content.agencies.map(render),
		legalActions: content.legalActions.map(render),
		registry: content.registry.agencies,
		courts: content.courts,
		language: content.facts.language,
	});
	// Of what could not be read the reader has told; whether something points to it shows when it is mended.
	const isWhole = entriesOf(content).length === content.entryFiles;
	const hasPage = (id: EntityId) =>
		!isWhole || archive.article(id) !== undefined || archive.records.has(id as EntityId<RecordKind>);
	problems.push(...[...content.pages.values()].flatMap((page) => checkSpecialPage(page, hasPage)));
	problems.push(...reportUnchecked(content.legalActions, archive.edition));
	return { content, archive, addresses, dates: createDates(content.facts.language), problems };
}

function bodyContext(content: Content, addresses: Addresses): BodyContext {
	const entries = [...content.articles, ...records(content)];
	const courts = Object.entries(content.courts).map(([id, court]) => [`court/${id}`, court.name] as const);
	const ids = new Set<EntityId>([...entries.map((entry) => entry.id), ...courts.map(([id]) => id)]);
	const names = new Map<EntityId, string>([
		...records(content).map((entry) => [entry.id, entryName(entry)] as const),
		...courts,
	]);
	const files = new Set(listFiles(content));
	const shown = new Set(shownKinds(content.facts));
	const published = {
		hasEntry: (id: EntityId) => ids.has(id) || (shown.has(kindOf(id)) && isOfMentions(id)),
		hasFile: (path: string) => files.has(path),
	};
	return {
		recogniser: recogniserOf(content),
		addressOf: (target) => addresses.entity(target),
		known: [],
		own: undefined,
		accountOf: (profile) => (shown.has('account') ? accountOfProfile(profile, content.accounts) : undefined),
		nameOf: (id) => names.get(id),
		targets: {
			resolve: (href, folder) => findDestination(href, folder, addresses, published),
			image: (path) =>
				content.images.has(path) ? { src: addresses.image(path), ...content.images.get(path) } : undefined,
		},
	};
}

/** Whether an id is one of those whose page comes from mentions alone; a link to it is one. */
function isOfMentions(id: EntityId): boolean {
	return /^account\/@[a-z0-9_]{1,20}$|^statute\/(?:(?:usc|cfr|stat)\/[\w-]+\/[\w.-]+|us-law\/\w+\/\d+\/\d+)$/.test(id);
}

function records(content: Content): RecordEntry[] {
	return [...content.accounts, ...content.agencies, ...content.registry.agencies, ...content.legalActions];
}

function entryName({ data }: RecordEntry): string {
	if ('platform' in data) return `@${data.handle}`;
	return 'parties' in data ? shortNameOf(data) : data.name;
}

/** The paths of the pages and files of the site that are no entries, as far as texts may link to them. */
function listFiles(content: Content): string[] {
	const spans = buildTimeline(content).flatMap(({ date }) => [yearOf(date), monthOf(date) ?? yearOf(date)]);
	return [
		...[
			'',
			'search/',
			'about/',
			'start-here/',
			'timeline/',
			'on-this-day/',
			'connections/',
			'statistics/',
			'topics/',
			...(content.facts.url === undefined ? [] : ['feed.xml']),
			...Object.keys(dataFiles).map((name) => `data/${name}.ndjson`),
			...statisticsFiles,
		],
		...shownKinds(content.facts).map((kind) => `${folders[kind]}/`),
		...[...content.pages.keys()].map((name) => `${name}/`),
		...findTopics(content.articles).map(({ slug }) => `topics/${slug}/`),
		...spans.map((span) => `timeline/${span.replace('-', '/')}/`),
		...[...content.images.keys()].map((path) => `images/${path}`),
	];
}

function renderEntry<E extends AnyEntry>(entry: E, context: BodyContext, problems: Problem[]): Page<E> {
	try {
		const named = referencesOf(entry).map((reference) => reference.to);
		const own: BodyContext = { ...context, known: [entry.id, ...named], own: entry.id };
		const { html, parts, blocks, issues } = renderBody(entry.body, entry.file.path, own);
		problems.push(...issues.map((issue) => problemOf(entry, issue)), ...doubtsOf(entry, blocks, own.nameOf));
		const filings =
			'docketEntries' in entry.data ? readFilings(entry as LegalActionEntry, own.recogniser, own.known) : [];
		return { entry, html, parts, blocks: [...blocks, ...filings] };
	} catch (error) {
		problems.push(failure(entry, error));
		return { entry, html: '', parts: [], blocks: [] };
	}
}
