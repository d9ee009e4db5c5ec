import { buildArchive as linkUp, type Archive, type Page } from './archive/archive.ts';
import { buildTimeline } from './archive/timeline.ts';
import { findMdxError } from './markdown/mdx-error.ts';
import type { BodyIssue } from './markdown/parse-body.ts';
import { renderBody, type BodyContext, type RenderedBlock } from './markdown/render-body.ts';
import type { Problem } from './problems/problem.ts';
import type { AnyEntry, RecordEntry } from './reading/entry.ts';
import type { Content, SpecialPageFile } from './reading/read-content.ts';
import { agencyNameForms } from './recognition/agency-names.ts';
import type { Name } from './recognition/name-index.ts';
import { collectProceedings, type Proceedings } from './recognition/proceedings.ts';
import type { Profile } from './recognition/profile-links.ts';
import { buildRecogniser, unrecordedAccount, type Recogniser } from './recognition/recogniser.ts';
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
		registry: content.registry.agencies,
		language: content.facts.language,
	});
	return { content, archive, addresses, dates: createDates(content.facts.language), problems };
}

/** The recogniser of everything that the records of the content and its registry declare. */
export function recogniserOf(
	content: Pick<Content, 'accounts' | 'agencies' | 'legalActions' | 'registry'>,
): Recogniser {
	const { accounts, agencies, legalActions, registry } = content;
	const parents = new Map<EntityId, EntityId>(
		[...agencies, ...registry.agencies].flatMap(({ id, data }) =>
			data.parent === undefined ? [] : [[id, `agency/${data.parent}`]],
		),
	);
	const ofAgencies = [
		...agencies.flatMap(({ id, data }) => agencyNames(data).map((text) => ({ text, target: id }))),
		...registry.names,
	].flatMap(({ text, target }) => agencyNameForms(text).map((form) => ({ text: form, target })));
	const names: Name[] = [
		...accounts.flatMap(({ id, data }) =>
			[...data.aliases, ...data.displayNames].map((text) => ({ text, target: id })),
		),
		...ofAgencies,
		...legalActions.flatMap(({ id, data }) => actionNames(data).map((text) => ({ text, target: id }))),
	].map((name) => ({ ...name, sort: /\s/.test(name.text) ? 'name' : 'abbreviation' }));
	return buildRecogniser({
		names,
		handles: handlesByName(accounts),
		proceedings: proceedingsOf(legalActions),
		parents,
	});
}

function proceedingsOf(actions: Content['legalActions']): Proceedings {
	return collectProceedings(
		actions.flatMap(({ id, data }) =>
			data.docketNumber === undefined ? [] : [{ number: data.docketNumber, target: id }],
		),
	);
}

/** Where one handle is used on several networks, the network that the list of platforms begins with has it. */
function handlesByName(accounts: Content['accounts']): Map<string, EntityId<'account'>> {
	const handles = new Map<string, EntityId<'account'>>();
	for (const account of accounts.toSorted((a, b) => platformRank(a.data) - platformRank(b.data))) {
		for (const handle of handlesOf(account.data)) {
			if (!handles.has(handle.toLowerCase())) handles.set(handle.toLowerCase(), account.id);
		}
	}
	return handles;
}

/**
 * The account behind a profile page. One that has no record has a page of its own only where its handle cannot be
 * mistaken for one on another network.
 */
function accountOfProfile(
	{ platform, handle }: Profile,
	accounts: Content['accounts'],
): EntityId<'account'> | undefined {
	const known = accounts.find(
		({ data }) => data.platform === platform && handlesOf(data).some((name) => name.toLowerCase() === handle),
	);
	return known?.id ?? (/^(twitter|bluesky|mastodon)$/.test(platform) ? unrecordedAccount(handle) : undefined);
}

function bodyContext(content: Content, addresses: Addresses): BodyContext {
	const entries = [...content.articles, ...records(content)];
	const ids = new Set<EntityId>(entries.map((entry) => entry.id));
	const names = new Map<EntityId, string>([...records(content)].map((entry) => [entry.id, entryName(entry)]));
	const files = new Set(listFiles(content));
	const published = {
		hasEntry: (id: EntityId) => ids.has(id) || isOfMentions(id),
		hasFile: (path: string) => files.has(path),
	};
	return {
		recogniser: recogniserOf(content),
		addressOf: (target) => addresses.entity(target),
		known: [],
		own: undefined,
		accountOf: (profile) => accountOfProfile(profile, content.accounts),
		nameOf: (id) => names.get(id),
		targets: {
			resolve: (href, folder) => findDestination(href, folder, addresses, published),
			image: (path) => (content.images.has(path) ? addresses.image(path) : undefined),
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
	return 'parties' in data ? (data.caseNameShort ?? data.caseName) : data.name;
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
		const own: BodyContext = { ...context, known: knownTo(entry), own: entry.id };
		const { html, blocks, issues } = renderBody(entry.body, entry.file.path, own);
		problems.push(...issues.map((issue) => problemOf(entry, issue)), ...doubtsOf(entry, blocks, own.nameOf));
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

/** What an editor wrote that a text concerns: the records that its front matter names, or the record itself. */
function knownTo(entry: AnyEntry): EntityId[] {
	const data = entry.data;
	if ('corrections' in data) {
		return [
			...data.accounts.map((slug) => `account/${slug}` as const),
			...data.agencies.map((slug) => `agency/${slug}` as const),
			...data.legalActions.map((slug) => `legal-action/${slug}` as const),
		];
	}
	if ('parties' in data)
		return data.parties.flatMap((party) => (party.ref === undefined ? [] : [party.ref as EntityId]));
	return [entry.id];
}

function problemOf(entry: AnyEntry, issue: BodyIssue): Problem {
	const { rule, message, cure } = issue;
	return { rule, message, cure, place: placeInBody(entry, issue.needle, issue.nth) };
}

/** Places that could mean several records: told with the words that settle them. */
function doubtsOf(entry: AnyEntry, blocks: readonly RenderedBlock[], nameOf: BodyContext['nameOf']): Problem[] {
	return blocks.flatMap(({ text, doubts }, place) =>
		doubts.map(({ candidates, start, end }) => {
			const words = text.slice(start, end);
			const before = [...blocks.slice(0, place).map((block) => block.text), text.slice(0, start)].join('\n');
			const [first = ''] = candidates;
			const names = candidates.slice(0, 4).map((id) => `${nameOf(id) ?? id} (${id.replace('/', ':')})`);
			const more = candidates.length > 4 ? ` or one of ${candidates.length - 4} others` : '';
			return {
				rule: 'mention-ambiguous' as const,
				place: placeInBody(entry, words, before.split(words).length - 1),
				message: `"${words}" could mean ${names.join(' or ')}${more}, and nothing else in the text tells which, so it is not linked.`,
				cure: `Write [[${first.replace('/', ':')}|${words}]] for the one that is meant, or [[none|${words}]] for neither.`,
			};
		}),
	);
}

function placeInBody(entry: AnyEntry, needle: string, nth: number): Problem['place'] {
	const pattern = needle.split(/\s+/).map(escapePattern).join('[\\s*_]+');
	const at = [...entry.body.matchAll(new RegExp(pattern, 'gi'))][nth]?.index;
	if (at === undefined) return { type: 'file', file: entry.file.path };
	const before = entry.body.slice(0, at).split('\n');
	return {
		type: 'point',
		file: entry.file.path,
		line: entry.bodyLine + before.length - 1,
		column: (before.at(-1)?.length ?? 0) + 1,
	};
}

function escapePattern(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/** A stack that overflows means that the text nests marks without end. */
function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return error.message.startsWith('Maximum call stack') ? 'marks are nested too deeply' : error.message;
}

function failure(entry: AnyEntry, error: unknown): Problem {
	return {
		rule: 'markdown-failed',
		place: { type: 'point', file: entry.file.path, line: entry.bodyLine, column: 1 },
		message: `The text cannot be turned into a page: ${reasonOf(error)}.`,
		cure: 'Cut the text into halves until the passage is found that does it, and write that passage in another way.',
	};
}
