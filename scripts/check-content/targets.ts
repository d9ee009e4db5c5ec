import leven from 'leven';
import type { ContentFile } from '../../src/reading/content-file.ts';
import { entriesOf, type Content } from '../../src/reading/read-content.ts';
import { handlesOf } from '../../src/schemas/account.ts';
import { agencyNames } from '../../src/schemas/agency.ts';
import { folders, kindOfFolder, slugOf, type EntityId, type EntityKind } from '../../src/schemas/entity.ts';
import { actionNames } from '../../src/schemas/legal-action.ts';

/** What references and links can be meant to lead to. */
export interface Targets {
	/** The ids of each kind. */
	readonly slugs: ReadonlyMap<EntityKind, readonly string[]>;
	/** The records that declare a name, by `nameKey`. */
	readonly byName: ReadonlyMap<string, ReadonlySet<string>>;
	/** Files that could not be read: what they declare is not known. The text is undefined where there is none. */
	readonly unread: readonly { readonly path: string; readonly text: string | undefined }[];
}

/** Collects the targets of an archive; `files` are all that have a text. */
export function collectTargets(content: Content, files: readonly ContentFile[]): Targets {
	const ofFiles = content.entryFiles.flatMap((path) => {
		const [, folder = '', slug = ''] = /^([^/]+)\/(.+)\.md$/.exec(path) ?? [];
		const kind = kindOfFolder(folder);
		return kind === undefined ? [] : [{ kind, slug }];
	});
	const ofRegistry = content.registry.agencies.map(({ id }) => ({ kind: 'agency' as const, slug: slugOf(id) }));
	const ofCourts = Object.keys(content.courts).map((slug) => ({ kind: 'court' as const, slug }));
	const all = Map.groupBy([...ofFiles, ...ofRegistry, ...ofCourts], ({ kind }) => kind);
	const named = [
		...content.accounts.map(({ id, data }) => ({
			id,
			names: [...handlesOf(data), ...data.aliases, ...data.displayNames],
		})),
		...[...content.agencies, ...content.registry.agencies].map(({ id, data }) => ({ id, names: agencyNames(data) })),
		...content.legalActions.map(({ id, data }) => ({ id, names: [...actionNames(data), data.docketNumber ?? ''] })),
	];
	const byName = new Map<string, Set<string>>();
	for (const { id, names } of named) {
		for (const name of names) {
			const key = nameKey(id.slice(0, id.indexOf('/')) as EntityKind, name);
			byName.set(key, (byName.get(key) ?? new Set()).add(slugOf(id)));
		}
	}
	const read = new Set(entriesOf(content).map((entry) => entry.file.path));
	return {
		slugs: new Map([...all].map(([kind, list]) => [kind, list.map(({ slug }) => slug)])),
		byName,
		unread: content.entryFiles
			.filter((path) => !read.has(path))
			.map((path) => ({ path, text: files.find((file) => file.path === path)?.text })),
	};
}

/**
 * The id that `written` in the file at `path` stands for beyond doubt: that of the one record which declares it as a
 * name, the id in another spelling, or the only id that differs in one letter of a long word.
 */
export function findTarget(kind: EntityKind, written: string, path: string, targets: Targets): string | undefined {
	const known = targets.slugs.get(kind) ?? [];
	if (known.includes(written)) return undefined;
	const spelt = asId(kind, written);
	const named = targets.byName.get(nameKey(kind, written)) ?? [];
	const meant = new Set([...named, ...(known.includes(spelt) ? [spelt] : [])]);
	const [only] = meant;
	if (meant.size === 1 && only !== undefined) {
		return only === spelt || !mayBeDeclared(kind, written, path, targets) ? only : undefined;
	}
	const close = known.filter((slug) => leven(slug, spelt, { maxDistance: 3 }) <= 2);
	const isOnlySlip = meant.size === 0 && close.length === 1 && close[0] !== undefined && isSlipOf(spelt, close[0]);
	return isOnlySlip ? close[0] : undefined;
}

/** Whether another record of this kind, which cannot be read yet, may declare the same name. */
function mayBeDeclared(kind: EntityKind, name: string, path: string, { unread }: Targets): boolean {
	const bare = name.replace(/^@/, '').toLowerCase();
	return unread.some(
		(file) =>
			file.path !== path &&
			file.path.startsWith(`${folders[kind]}/`) &&
			(file.text?.toLowerCase().includes(bare) ?? true),
	);
}

/** The address of an article or record as editors write it in a link. */
export function addressOf(id: EntityId): string {
	return `/${folders[id.slice(0, id.indexOf('/')) as EntityKind]}/${slugOf(id)}/`;
}

function nameKey(kind: EntityKind, name: string): string {
	const bare = name.replace(/^@/, '').toLowerCase();
	return `${kind} ${bare.replace(/\s+/g, ' ').trim()}`;
}

/** `agencies/CBP_field office.md` is `cbp-field-office`. */
function asId(kind: EntityKind, written: string): string {
	return written
		.replace(/\.md$/, '')
		.replace(new RegExp(`^/?(?:${kind}|${folders[kind]})[/:]`), '')
		.toLowerCase()
		.replace(/[\s_]+/g, '-');
}

/** Whether two ids differ in one letter of a word of at least six. In a short word one letter makes another agency. */
function isSlipOf(written: string, slug: string): boolean {
	const [words, others] = [written.split('-'), slug.split('-')];
	const [index, ...more] = words.keys().filter((place) => words[place] !== others[place]);
	if (words.length !== others.length || index === undefined || more.length > 0) return false;
	const [one = '', other = ''] = [words[index], others[index]];
	return [one, other].every((word) => /^[a-z]{6,}$/.test(word)) && leven(one, other) === 1;
}
