import { z } from 'astro/zod';
import type { Problem } from '../problems/problem.ts';
import { accountSchema } from '../schemas/account.ts';
import { agencySchema } from '../schemas/agency.ts';
import { archiveFactsSchema, shownKinds, type ArchiveFacts } from '../schemas/archive-facts.ts';
import { articleSchema } from '../schemas/article.ts';
import { folders, kindOf, kindOfFolder, type ContentKind, type EntityId } from '../schemas/entity.ts';
import { legalActionSchema } from '../schemas/legal-action.ts';
import { pageSchema, type SpecialPage } from '../schemas/page.ts';
import { dayIn, yearOf, type PartialDate } from '../schemas/partial-date.ts';
import { courtsSchema, registryAgenciesSchema, type Courts, type RegistryAgencies } from '../schemas/registry.ts';
import { removedSchema } from '../schemas/removed.ts';
import { lockFile, readLock, type Lock } from './address-lock.ts';
import { checkDates } from './check-dates.ts';
import { checkDockets } from './check-dockets.ts';
import { checkReferences } from './check-references.ts';
import { checkShape } from './check-shape.ts';
import { checkStatuses } from './check-statuses.ts';
import type { ContentFile } from './content-file.ts';
import type { AccountEntry, AgencyEntry, AnyEntry, ArticleEntry, LegalActionEntry } from './entry.ts';
import { readFrontMatter } from './front-matter.ts';
import { joinRegistry, type Registry } from './registry.ts';
import { withheldOn } from './release.ts';
import { removedFile, type Removal } from './removal.ts';
import { findUnfinishedImports } from './unfinished-imports.ts';
import { readYaml } from './yaml-record.ts';

/** Everything that editors committed, read and checked; each list in the order of its ids. */
export interface Content {
	readonly facts: ArchiveFacts;
	/** The day for which the content was read, in the time zone of the archive. */
	readonly today: PartialDate;
	readonly courts: Courts;
	readonly registry: Registry;
	readonly articles: readonly ArticleEntry[];
	/** Articles that are not public: drafts, and those under embargo. They are read and checked. */
	readonly withheld: readonly ArticleEntry[];
	readonly accounts: readonly AccountEntry[];
	readonly agencies: readonly AgencyEntry[];
	readonly legalActions: readonly LegalActionEntry[];
	/** Special pages by their names. */
	readonly pages: ReadonlyMap<string, SpecialPageFile>;
	/** What was taken out of the archive, in the order of `removed.yaml`. */
	readonly removed: readonly Removal[];
	/** The addresses that were published; undefined when there is no `urls.lock`. */
	readonly lock: Lock | undefined;
	/** The paths of all files of articles and records, also of those that cannot be read: as many must become entries. */
	readonly entryFiles: readonly string[];
	/** Pictures by their path below `content/images/`, each with its size where it was read. */
	readonly images: ReadonlyMap<string, PictureSize | undefined>;
}

/** All articles and records that could be read, with those that are not public. */
export function entriesOf(content: Content): AnyEntry[] {
	return [content.articles, content.withheld, content.accounts, content.agencies, content.legalActions].flat();
}

/** A special page as read; its body is MDX. */
export interface SpecialPageFile {
	readonly data: SpecialPage;
	readonly body: string;
	/** The line of the file on which the body starts. */
	readonly bodyLine: number;
	readonly file: ContentFile;
}

/** In pixels, as the picture is shown. */
export interface PictureSize {
	readonly width: number;
	readonly height: number;
}

/**
 * What the content folder holds. `others` are files that are not text, by their paths, and `unread` those that should be
 * text and cannot be read; `sizes` are those of pictures.
 */
export interface ContentFolder {
	/** The moment for which it is read: an article that is dated later is not public. */
	readonly now: Date;
	readonly files: readonly ContentFile[];
	readonly others: readonly string[];
	readonly unread?: readonly string[];
	readonly sizes?: ReadonlyMap<string, PictureSize>;
}

/**
 * Reads all files of the content folder. Each becomes an entry or at least one problem; nothing is
 * passed over, so a file in a wrong place is a problem too.
 */
export function readContent(folder: ContentFolder): { content: Content; problems: Problem[] } {
	const problems: Problem[] = [];
	const entries: AnyEntry[] = [];
	const pages = new Map<string, SpecialPageFile>();
	let facts = archiveFactsSchema.parse({});
	let courts: Courts = {};
	let agencyTable: RegistryAgencies = {};
	let removed: readonly Removal[] = [];
	let lock: Lock | undefined;

	for (const file of folder.files) {
		const step = readFile(file);
		if (Array.isArray(step)) for (const problem of step) problems.push(problem);
		else if (step.type === 'facts') facts = step.facts;
		else if (step.type === 'courts') courts = step.courts;
		else if (step.type === 'agencies') agencyTable = step.agencies;
		else if (step.type === 'removed') removed = step.removed;
		else if (step.type === 'lock') lock = step.lock;
		else if (step.type === 'page') pages.set(step.name, step.page);
		else if (step.type === 'entry') entries.push(step.entry);
	}
	const images = new Map<string, PictureSize | undefined>();
	for (const path of folder.others) {
		if (isPicture(path)) images.set(path.slice('images/'.length), folder.sizes?.get(path));
		else problems.push(misplaced(path));
	}
	const paths = [...folder.files.map(({ path }) => path), ...(folder.unread ?? [])];
	const articles = ofKind<ArticleEntry>(entries, 'article');
	const today = dayIn(facts.timeZone, folder.now);
	const withheld = articles.filter(({ data }) => withheldOn(today, data) !== undefined);
	const agencies = ofKind<AgencyEntry>(entries, 'agency');
	const content: Content = {
		facts,
		today,
		courts,
		registry: joinRegistry(facts.hide.includes('agency') ? {} : agencyTable, agencies),
		articles: articles.filter(({ data }) => withheldOn(today, data) === undefined),
		withheld,
		accounts: ofKind<AccountEntry>(entries, 'account'),
		agencies,
		legalActions: ofKind<LegalActionEntry>(entries, 'legal-action'),
		pages,
		removed,
		lock,
		entryFiles: paths.filter((path) => kindOfFolder(path.split('/')[0] ?? '') !== undefined),
		images,
	};
	problems.push(...checkReferences(content, new Set(paths)));
	problems.push(...checkDates(content), ...checkStatuses(content.legalActions), ...checkDockets(content.legalActions));
	problems.push(...findHidden(entries, facts), ...findUnfinishedImports(articles));
	if (facts.url === undefined) problems.push(noAddress);
	return { content, problems };
}

/** Whether a file is a picture of a kind that every browser shows. An SVG file can run scripts, so it is none. */
export function isPicture(path: string): boolean {
	return /^images\/.+\.(avif|gif|jpe?g|png|webp)$/.test(path);
}

type Step =
	| { readonly type: 'facts'; readonly facts: ArchiveFacts }
	| { readonly type: 'courts'; readonly courts: Courts }
	| { readonly type: 'agencies'; readonly agencies: RegistryAgencies }
	| { readonly type: 'removed'; readonly removed: readonly Removal[] }
	| { readonly type: 'lock'; readonly lock: Lock }
	| { readonly type: 'page'; readonly name: string; readonly page: SpecialPageFile }
	| { readonly type: 'entry'; readonly entry: AnyEntry }
	| { readonly type: 'none' };

/** The shape of the front matter of each kind. */
export const schemas = {
	article: articleSchema,
	account: accountSchema,
	agency: agencySchema,
	'legal-action': legalActionSchema,
} as const satisfies Record<ContentKind, z.ZodObject>;

const noAddress: Problem = {
	rule: 'archive-url',
	place: { type: 'file', file: 'archive.yaml' },
	message: 'The archive does not say where it is published, so it gets no feed, no sitemap and no canonical addresses.',
	cure: 'Add a line `url: https://…` to archive.yaml.',
};

function readFile(file: ContentFile): Step | Problem[] {
	if (file.path === 'archive.yaml') {
		const facts = readWhole(file, archiveFactsSchema);
		return Array.isArray(facts) ? facts : { type: 'facts', facts };
	}
	if (file.path === 'registry/courts.yaml') {
		const courts = readWhole(file, courtsSchema);
		return Array.isArray(courts) ? courts : { type: 'courts', courts };
	}
	if (file.path === 'registry/agencies.yaml') {
		const agencies = readWhole(file, registryAgenciesSchema);
		return Array.isArray(agencies) ? agencies : { type: 'agencies', agencies };
	}
	if (file.path === removedFile) return readRemoved(file);
	if (file.path === lockFile) {
		const lock = readLock(file);
		return Array.isArray(lock) ? lock : { type: 'lock', lock };
	}
	if (file.path === 'README.md') return { type: 'none' };
	const page = /^pages\/([a-z0-9][a-z0-9-]*)\.mdx$/.exec(file.path)?.[1];
	if (page !== undefined) return readPage(file, page);
	return readEntry(file);
}

/** Reads a file that is YAML and nothing else. */
function readWhole<Schema extends z.ZodType>(file: ContentFile, schema: Schema): z.output<Schema> | Problem[] {
	const yaml = readYaml(file, file.text, 1);
	return Array.isArray(yaml) ? yaml : checkShape(schema, yaml);
}

function readRemoved(file: ContentFile): Step | Problem[] {
	const yaml = readYaml(file, file.text, 1);
	const table = Array.isArray(yaml) ? yaml : checkShape(removedSchema, yaml);
	if (Array.isArray(yaml) || Array.isArray(table)) return table as Problem[];
	const removed = Object.entries(table).map(([address, facts]) => ({
		...facts,
		address,
		place: yaml.placeOfKey([address]),
	}));
	return { type: 'removed', removed };
}

function readPage(file: ContentFile, name: string): Step | Problem[] {
	if (ownAddresses.has(name)) return [takenAddress(file, `/${name}/`)];
	const parts = readParts(file, pageSchema);
	return Array.isArray(parts) ? parts : { type: 'page', name, page: { ...parts, file } };
}

/** Reads the file of an article or record by itself. */
export function readEntry(file: ContentFile): Step | Problem[] {
	const parts = /^([^/]+)\/(?:(\d{4})\/)?([a-z0-9][a-z0-9-]*)\.md$/.exec(file.path);
	const kind = kindOfFolder(parts?.[1] ?? '');
	const year = parts?.[2];
	if (!parts || kind === undefined || (kind === 'article') !== (year !== undefined)) return [misplaced(file.path)];
	if (kind !== 'article' && letterPage.test(parts[3] ?? ''))
		return [takenAddress(file, `/${parts[1] ?? ''}/${parts[3] ?? ''}/`)];
	const read = readParts(file, schemas[kind]);
	if (Array.isArray(read)) return read;
	const id: EntityId = `${kind}/${file.path.slice(folders[kind].length + 1, -'.md'.length)}`;
	const entry = { id, data: read.data, body: read.body, bodyLine: read.bodyLine, file } as AnyEntry;
	return isArticle(entry) && yearOf(entry.data.date) !== year ? [wrongYear(entry)] : { type: 'entry', entry };
}

function readParts<Schema extends z.ZodType>(file: ContentFile, schema: Schema) {
	const front = readFrontMatter(file);
	if ('rule' in front) return [front];
	const yaml = readYaml(file, front.yaml, front.yamlLine);
	if (Array.isArray(yaml)) return yaml;
	const data = checkShape(schema, yaml);
	return Array.isArray(data) ? data : { data, body: front.body, bodyLine: front.bodyLine };
}

function ofKind<E extends AnyEntry>(entries: readonly AnyEntry[], kind: ContentKind): E[] {
	return entries.filter((entry): entry is E => entry.id.startsWith(`${kind}/`));
}

function isArticle(entry: AnyEntry): entry is ArticleEntry {
	return entry.id.startsWith('article/');
}

/** Addresses that the site uses itself. */
const ownAddresses = new Set([
	'404',
	'admin',
	'connections',
	'corrections',
	'data',
	'images',
	'index',
	'not-public',
	'on-this-day',
	'pagefind',
	'search',
	'statistics',
	'timeline',
	'topics',
	...Object.values(folders),
]);

/** The ends of the addresses of a long A–Z, a page for each letter. */
const letterPage = /^letter-(?:[a-z]|other)$/;

function findHidden(entries: readonly AnyEntry[], facts: ArchiveFacts): Problem[] {
	const shown = new Set(shownKinds(facts));
	return entries.flatMap(({ id, file }) =>
		shown.has(kindOf(id))
			? []
			: [
					{
						rule: 'kind-hidden' as const,
						place: { type: 'file' as const, file: file.path },
						message: `archive.yaml hides this kind of record, so the record would have no page.`,
						cure: `Take \`${kindOf(id)}\` out of \`hide\` in archive.yaml, or move the file out of the archive.`,
					},
				],
	);
}

function takenAddress(file: ContentFile, address: string): Problem {
	return {
		rule: 'address-taken',
		place: { type: 'file', file: file.path },
		message: `The address ${address} belongs to a part of the site, so no other page can have it.`,
		cure: 'Give the file another name.',
	};
}

function wrongYear(entry: ArticleEntry): Problem {
	const name = entry.file.path.split('/').at(-1) ?? '';
	return {
		rule: 'file-place',
		place: { type: 'file', file: entry.file.path },
		message: `The article is dated ${entry.data.date} and lies in the folder of another year.`,
		cure: `Correct its date, or move it to articles/${yearOf(entry.data.date)}/${name}; if it was published where it is, write \`formerly: [/${entry.file.path.slice(0, -'.md'.length)}/]\` into it.`,
	};
}

function misplaced(path: string): Problem {
	return {
		rule: 'file-place',
		place: { type: 'file', file: path },
		message: 'No kind of record is kept under this name in this place, so the file would be left out.',
		cure: 'Name it articles/2017/some-words.md, accounts/some-words.md, agencies/some-words.md, legal-actions/some-words.md, pages/some-words.mdx or images/name.jpg (.avif, .gif, .jpg, .png or .webp), with small letters, digits and hyphens.',
	};
}
