import { buildArchive as linkUp, type Archive, type Page } from './archive/archive.ts';
import { buildTimeline } from './archive/timeline.ts';
import { findMdxError } from './markdown/mdx-error.ts';
import type { BodyIssue } from './markdown/parse-body.ts';
import { renderBody, type BodyContext } from './markdown/render-body.ts';
import type { Problem } from './problems/problem.ts';
import type { AnyEntry } from './reading/entry.ts';
import type { Content, SpecialPageFile } from './reading/read-content.ts';
import { buildRecogniser, type Recogniser } from './recognition/recogniser.ts';
import { handlesOf, platformRank } from './schemas/account.ts';
import { agencyNames } from './schemas/agency.ts';
import { folders, type EntityId } from './schemas/entity.ts';
import { actionNames } from './schemas/legal-action.ts';
import { yearOf } from './schemas/partial-date.ts';
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
	problems.push(...[...content.pages.values()].flatMap(checkSpecialPage));
	const archive = linkUp({
		articles: content.articles.map(render),
		accounts: content.accounts.map(render),
		agencies: content.agencies.map(render),
		legalActions: content.legalActions.map(render),
		language: content.facts.language,
	});
	return { content, archive, addresses, dates: createDates(content.facts.language), problems };
}

/** The recogniser of everything that the records of the content declare. */
export function recogniserOf(content: Pick<Content, 'accounts' | 'agencies' | 'legalActions'>): Recogniser {
	const handles = new Map<string, EntityId<'account'>>();
	// Where one handle is used on several networks, the network that the list of platforms begins with has it.
	const byPlatform = content.accounts.toSorted((a, b) => platformRank(a.data) - platformRank(b.data));
	for (const account of byPlatform) {
		for (const handle of handlesOf(account.data)) {
			if (!handles.has(handle.toLowerCase())) handles.set(handle.toLowerCase(), account.id);
		}
	}
	const names = [
		...content.accounts.flatMap(({ id, data }) => data.aliases.map((text) => ({ text, target: id }))),
		...content.agencies.flatMap(({ id, data }) => agencyNames(data).map((text) => ({ text, target: id }))),
		...content.legalActions.flatMap(({ id, data }) => actionNames(data).map((text) => ({ text, target: id }))),
	];
	return buildRecogniser(names, handles);
}

function bodyContext(content: Content, addresses: Addresses): BodyContext {
	const entries = [...content.articles, ...content.accounts, ...content.agencies, ...content.legalActions];
	const ids = new Set<EntityId>(entries.map((entry) => entry.id));
	const files = new Set(listFiles(content));
	const published = { hasEntry: (id: EntityId) => ids.has(id), hasFile: (path: string) => files.has(path) };
	return {
		recogniser: recogniserOf(content),
		addressOf: (target) => addresses.entity(target),
		targets: {
			resolve: (href, folder) => findDestination(href, folder, addresses, published),
			image: (path) => (content.images.has(path) ? addresses.image(path) : undefined),
		},
	};
}

/** The paths of the pages and files of the site that are no entries, as far as texts may link to them. */
function listFiles(content: Content): string[] {
	const spans = buildTimeline(content.articles, content.legalActions).flatMap(({ date }) => [
		yearOf(date),
		date.slice(0, 7),
	]);
	return [
		...['', 'search/', 'about/', 'feed.xml', 'data/articles.ndjson', 'data/mentions.ndjson', 'data/related.ndjson'],
		...Object.values(folders).map((folder) => `${folder}/`),
		...[...content.pages.keys()].map((name) => `${name}/`),
		...spans.map((span) => `timeline/${span.replace('-', '/')}/`),
		...[...content.images].map((path) => `images/${path}`),
	];
}

function renderEntry<E extends AnyEntry>(entry: E, context: BodyContext, problems: Problem[]): Page<E> {
	try {
		// A record's own page does not link to itself.
		const own: BodyContext = { ...context, recogniser: withoutTarget(context.recogniser, entry.id) };
		const { html, blocks, issues } = renderBody(entry.body, entry.file.path, own);
		problems.push(...issues.map((issue) => problemOf(entry, issue)));
		return { entry, html, blocks };
	} catch (error) {
		problems.push(failure(entry, error));
		return { entry, html: '', blocks: [] };
	}
}

function checkSpecialPage({ body, bodyLine, file }: SpecialPageFile): Problem[] {
	const error = findMdxError(body);
	if (error === undefined) return [];
	const { line, column, message } = error;
	return [
		{
			rule: 'markdown-failed',
			place: { type: 'point', file: file.path, line: bodyLine + line - 1, column },
			message: `The text is not valid MDX: ${message}`,
			cure: 'Write < as &lt; and { as &#123; where they are meant as signs; close every tag that is opened.',
		},
	];
}

function withoutTarget(recogniser: Recogniser, own: EntityId): Recogniser {
	return { findMentions: (text) => recogniser.findMentions(text).filter((mention) => mention.target !== own) };
}

function problemOf(entry: AnyEntry, issue: BodyIssue): Problem {
	const { rule, message, cure } = issue;
	return { rule, message, cure, place: placeInBody(entry, issue.needle, issue.nth) };
}

function placeInBody(entry: AnyEntry, needle: string, nth: number): Problem['place'] {
	let at = -1;
	for (let found = 0; found <= nth; found++) at = entry.body.toLowerCase().indexOf(needle.toLowerCase(), at + 1);
	if (at < 0) return { type: 'file', file: entry.file.path };
	const before = entry.body.slice(0, at).split('\n');
	return {
		type: 'point',
		file: entry.file.path,
		line: entry.bodyLine + before.length - 1,
		column: (before.at(-1)?.length ?? 0) + 1,
	};
}

function failure(entry: AnyEntry, error: unknown): Problem {
	return {
		rule: 'markdown-failed',
		place: { type: 'point', file: entry.file.path, line: entry.bodyLine, column: 1 },
		message: `The text cannot be turned into a page: ${error instanceof Error ? error.message : String(error)}`,
		cure: 'Cut the text into halves until the passage is found that does it, and write that passage in another way.',
	};
}
