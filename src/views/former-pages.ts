import type { BuiltArchive } from '../build-archive.ts';
import { compareText } from '../problems/problem.ts';
import type { Removal } from '../reading/removal.ts';
import { folders, kindOfFolder, type EntityKind } from '../schemas/entity.ts';
import { decodeAddress } from '../site/link-destination.ts';
import { findFormer, pathOf } from '../site/former-addresses.ts';

/** What stands at addresses that the site had before; each is given as an address of the site. */
export interface FormerPages {
	/** Addresses that lead to a page of today, by address. The target is never a redirect itself. */
	readonly redirects: ReadonlyMap<string, string>;
	/** Addresses whose page was removed, by address. */
	readonly removals: ReadonlyMap<string, Removal>;
}

/**
 * What stands at former addresses: redirects from those that a file names in `formerly`, and from parts of lists that
 * `urls.lock` has and this site has not, to the next larger part; and the word of what was removed. The pages of today,
 * `living`, stay where they are.
 */
export function findFormerPages(built: BuiltArchive, living: ReadonlySet<string>): FormerPages {
	const { addresses, content } = built;
	const redirects = new Map<string, string>();
	const removals = new Map<string, Removal>();
	const former = new Map(findFormer(content).map(({ path, to }) => [path, to]));
	for (const [path, to] of former) {
		const changes = addresses.file(`${to}changes/`);
		if (!living.has(addresses.file(path))) redirects.set(addresses.file(path), addresses.file(to));
		if (living.has(changes) && isArticle(path)) redirects.set(addresses.file(`${path}changes/`), changes);
	}
	for (const removal of content.removed) {
		const address = addresses.file(pathOf(removal.address, content.facts.url));
		if (!living.has(address) && !redirects.has(address)) removals.set(address, removal);
	}
	for (const locked of content.lock?.addresses.keys() ?? []) {
		const address = addresses.file(decodeAddress(locked.slice(1)));
		if (living.has(address) || redirects.has(address) || removals.has(address)) continue;
		const moved = addresses.file(follow(decodeAddress(locked.slice(1)), former));
		const to = [moved, ...largerParts(moved, addresses.base)].find((page) => living.has(page) || removals.has(page));
		if (to !== undefined) redirects.set(address, to);
	}
	return { redirects: new Map([...redirects].toSorted(([a], [b]) => compareText(a, b))), removals };
}

/**
 * The lists that an address is a part of, the smallest first: `/timeline/2017/04/` of `/timeline/2017/` and
 * `/timeline/`, a letter of its A to Z, the mentions of a year of their record. None for a page that stands by itself.
 */
export function largerParts(address: string, base: string): string[] {
	const path = address.slice(base.length);
	const [, whole] = wholes.map((form) => form.exec(path)).find((match) => match !== null) ?? [];
	if (whole === undefined) return [];
	const steps = path.slice(whole.length).split('/').slice(0, -2);
	return steps
		.map((_, index) => `${base}${whole}${[...steps.slice(0, steps.length - index), ''].join('/')}`)
		.concat(`${base}${whole}`);
}

const wholes = [
	/^((?:timeline|connections|corrections|on-this-day)\/)./,
	/^([a-z-]+\/)letter-[^/]+\/$/,
	/^([a-z-]+\/(?:\d{4}\/)?[^/]+\/)mentions\/\d{4}\//,
];

/** Whether a path was that of an article of this site, and not of another one before it. */
function isArticle(path: string): boolean {
	return /^articles\/\d{4}\/[^/]+\/$/.test(path);
}

/** Where a path leads by the former addresses: that of a record also moves its mentions and its timeline. */
function follow(path: string, former: ReadonlyMap<string, string>): string {
	const [, folder = '', slug = '', rest = ''] = /^([a-z-]+)\/([^/]+\/)(.*)$/.exec(path) ?? [];
	const moved = former.get(`${folder}/${slug}`);
	if (moved !== undefined) return moved + rest;
	const [, kind = '', name = '', span = ''] = /^timeline\/([a-z-]+)\/([^/]+\/)(.*)$/.exec(path) ?? [];
	const record = former.get(`${folders[kind as EntityKind]}/${name}`);
	const [place = '', today = ''] = record?.split('/') ?? [];
	return kindOfFolder(place) === kind ? `timeline/${kind}/${today}/${span}` : path;
}
