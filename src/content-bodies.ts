import { correctionSpans, findCorrections } from './archive/corrections.ts';
import { readFilings } from './archive/filings.ts';
import type { Page } from './archive/archive.ts';
import { buildTimeline } from './archive/timeline.ts';
import { findTopics } from './archive/topics.ts';
import { doubtsOf, failure, problemsOf } from './body-problems.ts';
import { accountOfProfile, declarationsOf } from './content-recogniser.ts';
import { renderBody, type BodyContext } from './markdown/render-body.ts';
import { feeds } from './outputs/feed.ts';
import { dataFiles } from './outputs/ndjson.ts';
import { statisticsFiles } from './outputs/statistics-tables.ts';
import type { RenameLookup } from './markdown/settled-mentions.ts';
import type { Problem } from './problems/problem.ts';
import type { AnyEntry, LegalActionEntry, RecordEntry } from './reading/entry.ts';
import type { Content, PictureSize } from './reading/read-content.ts';
import { findRenamed } from './reading/former-id.ts';
import { referencesOf } from './reading/references.ts';
import { isPublicBy, withheldOn, type Withheld } from './reading/release.ts';
import type { Profile } from './recognition/profile-links.ts';
import { buildRecogniser, type Declarations } from './recognition/recogniser.ts';
import { shownKinds } from './schemas/archive-facts.ts';
import { folders, kindOf, slugOf, type EntityId } from './schemas/entity.ts';
import { shortNameOf } from './schemas/legal-action.ts';
import { monthOf, yearOf } from './schemas/partial-date.ts';
import type { Addresses } from './site/addresses.ts';
import { findFormer, pathOf } from './site/former-addresses.ts';
import { findDestination } from './site/link-destination.ts';

/** All that the text of an entry can ask about the rest of the content. */
export interface Knowledge {
	readonly declared: Declarations;
	/** Whether a text may link to an entry. */
	readonly hasEntry: (id: EntityId) => boolean;
	/** Why an article is not public; undefined when it is, or is not there. Such articles may link to each other. */
	readonly withheld: (id: EntityId) => Withheld | undefined;
	/** Whether the site has a page or file, which is no entry, at a path. */
	readonly hasFile: (path: string) => boolean;
	/** The path of the page that had a path before. */
	readonly movedTo: (path: string) => string | undefined;
	/** The id of today of a record that had another one before. */
	readonly renamedTo: RenameLookup;
	/** A picture by its path below `content/images`, with its size where it was read. */
	readonly picture: (path: string) => { readonly size: PictureSize | undefined } | undefined;
	/** The name of a record. */
	readonly nameOf: (id: EntityId) => string | undefined;
	/** The account of a profile page. */
	readonly accountOf: (profile: Profile) => EntityId<'account'> | undefined;
}

/** What the content knows. */
export function knowledgeOf(content: Content): Knowledge {
	const entries = [...content.articles, ...records(content)];
	const courts = Object.entries(content.courts).map(([id, court]) => [`court/${id}`, court.name] as const);
	const ids = new Set<EntityId>([...entries.map((entry) => entry.id), ...courts.map(([id]) => id)]);
	const names = new Map<EntityId, string>([
		...records(content).map((entry) => [entry.id, entryName(entry)] as const),
		...courts,
	]);
	const files = new Set(listFiles(content));
	const shown = new Set(shownKinds(content.facts));
	const former = new Map(findFormer(content).map(({ path, to }) => [path, to]));
	for (const id of ids) former.delete(`${folders[kindOf(id)]}/${slugOf(id)}/`);
	const withheld = new Map(content.withheld.map(({ id, data }) => [id as EntityId, withheldOn(content.today, data)]));
	return {
		declared: declarationsOf(content),
		hasEntry: (id) => ids.has(id) || (shown.has(kindOf(id)) && isOfMentions(id)),
		withheld: (id) => withheld.get(id),
		hasFile: (path) => files.has(path),
		movedTo: (path) => former.get(path.replace(/(?:\.md|\/)?$/, '/')),
		renamedTo: (id) => findRenamed(id, records(content)),
		picture: (path) => (content.images.has(path) ? { size: content.images.get(path) } : undefined),
		nameOf: (id) => names.get(id),
		accountOf: (profile) => (shown.has('account') ? accountOfProfile(profile, content.accounts) : undefined),
	};
}

/** What rendering the text of each entry needs, from what the content knows. */
export function bodyContexts(knowledge: Knowledge, addresses: Addresses): (id: EntityId) => BodyContext {
	const published: BodyContext = {
		recogniser: buildRecogniser(knowledge.declared),
		addressOf: (target) => addresses.entity(target),
		known: [],
		own: undefined,
		accountOf: knowledge.accountOf,
		nameOf: knowledge.nameOf,
		renamedTo: knowledge.renamedTo,
		targets: targetsOf(knowledge, addresses),
	};
	return (id) => {
		const own = knowledge.withheld(id);
		if (own === undefined) return published;
		const isThere = (other: Withheld | undefined) => other !== undefined && isPublicBy(other, own);
		const hasEntry = (to: EntityId) => knowledge.hasEntry(to) || isThere(knowledge.withheld(to));
		return { ...published, targets: targetsOf({ ...knowledge, hasEntry }, addresses) };
	};
}

function targetsOf(knowledge: Knowledge, addresses: Addresses): BodyContext['targets'] {
	return {
		resolve: (href, folder) => findDestination(href, folder, addresses, knowledge),
		image: (path) => {
			const picture = knowledge.picture(path);
			return picture && { src: addresses.image(path), ...picture.size };
		},
	};
}

/** The page of an entry, with what is wrong with its text. */
export function renderEntry<E extends AnyEntry>(
	entry: E,
	contextOf: (id: EntityId) => BodyContext,
): { readonly page: Page<E>; readonly problems: readonly Problem[] } {
	try {
		const context = contextOf(entry.id);
		const named = referencesOf(entry).map((reference) => reference.to);
		const own: BodyContext = { ...context, known: [entry.id, ...named], own: entry.id };
		const { html, parts, blocks, issues } = renderBody(entry.body, entry.file.path, own);
		const problems = [...problemsOf(entry, issues), ...doubtsOf(entry, blocks, own.nameOf)];
		const filings =
			'docketEntries' in entry.data ? readFilings(entry as LegalActionEntry, own.recogniser, own.known) : [];
		return { page: { entry, html, parts, blocks: [...blocks, ...filings] }, problems };
	} catch (error) {
		return { page: { entry, html: '', parts: [], blocks: [] }, problems: [failure(entry, error)] };
	}
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
			'corrections/',
			'statistics/',
			'topics/',
			...(content.facts.url === undefined ? [] : Object.keys(feeds).map((name) => `${name}.xml`)),
			...Object.keys(dataFiles).map((name) => `data/${name}.ndjson`),
			...statisticsFiles,
		],
		...shownKinds(content.facts).map((kind) => `${folders[kind]}/`),
		...[...content.pages.keys()].map((name) => `${name}/`),
		...findTopics(content.articles).map(({ slug }) => `topics/${slug}/`),
		...spans.map((span) => `timeline/${span.replace('-', '/')}/`),
		...correctionSpans(findCorrections(content.articles)).map((span) => `corrections/${span.replace('-', '/')}/`),
		...[...content.images.keys()].map((path) => `images/${path}`),
		...content.removed.map(({ address }) => pathOf(address, content.facts.url)),
	];
}
