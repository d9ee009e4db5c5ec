import type { BuiltArchive } from '../build-archive.ts';
import { nearest } from '../problems/nearest.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { count } from '../problems/report-terminal.ts';
import type { RuleId } from '../problems/rules.ts';
import { lockFile, type AddressLock, type Lock } from '../reading/address-lock.ts';
import { placeIn } from '../reading/place-in.ts';
import { removedFile } from '../reading/removal.ts';
import { decodeAddress } from '../site/link-destination.ts';
import { findFormer, pathOf, type FormerAddress } from '../site/former-addresses.ts';
import { findFormerPages, largerParts, type FormerPages } from './former-pages.ts';
import { listPublished } from './published-addresses.ts';

/**
 * Checks that what stands at former addresses is said once and is nothing else, and that all that `urls.lock` has is
 * still there. Where the reader has `told` that files could not be read, nothing counts as lost.
 */
export function checkAddresses(built: BuiltArchive, told: readonly Problem[]): Problem[] {
	const published = listPublished(built);
	const living = new Set([...published.keys()].map((address) => `${built.addresses.base}${address.slice(1)}`));
	const former = findFormerPages(built, living);
	const { lock } = built.content;
	return [
		...checkFormer(built, living),
		...checkRemoved(built, living, former),
		...(lock === undefined || told.some(({ rule }) => unread.has(rule))
			? []
			: [
					...checkLost(built, lock, published, former),
					...checkAnchors(built, lock, published, former),
					...checkUnlocked(lock, published),
				]),
	];
}

/** Rules that tell of a file or a part of it that could not be read, so what it publishes is unknown. */
const unread = new Set<RuleId>([
	'field-missing',
	'field-unknown',
	'field-value',
	'file-encoding',
	'file-place',
	'front-matter',
	'yaml-comment',
	'yaml-syntax',
]);

function checkFormer(built: BuiltArchive, living: ReadonlySet<string>): Problem[] {
	const claims = new Map<string, FormerAddress>();
	const removed = new Set(built.content.removed.map(({ address }) => pathOf(address, built.content.facts.url)));
	return findFormer(built.content).flatMap((claim) => {
		const first = claims.get(claim.path);
		claims.set(claim.path, first ?? claim);
		if (living.has(built.addresses.file(claim.path)) || isReserved(claim.path))
			return [taken(claim.written, placeOf(claim))];
		if (first !== undefined) return [claimedTwice(claim.written, placeOf(claim), first.of.file.path)];
		return removed.has(claim.path) ? [claimedTwice(claim.written, placeOf(claim), removedFile)] : [];
	});
}

function placeOf({ of, index }: FormerAddress): Place {
	return placeIn(of, ['formerly', index]);
}

function checkRemoved(built: BuiltArchive, living: ReadonlySet<string>, { redirects }: FormerPages): Problem[] {
	const { addresses, content } = built;
	return content.removed.flatMap(({ address, instead, place }) => {
		const path = pathOf(address, content.facts.url);
		if (living.has(addresses.file(path)) || isReserved(path)) return [taken(address, place)];
		const target = instead === undefined ? undefined : addresses.file(pathOf(instead, content.facts.url));
		if (target === undefined || living.has(target) || redirects.has(target)) return [];
		return [
			{
				rule: 'link-broken' as const,
				place,
				message: `The address to look at instead, ${instead ?? ''}, is that of no page of this site.`,
				cure: 'Correct the address in `instead`, or delete that line.',
			},
		];
	});
}

/** Files of the site that are no pages; a page of the same name could not lie beside them. */
function isReserved(path: string): boolean {
	return /^(?:_astro|_redirects|admin|data|images|pagefind|[\w-]+\.(?:html|svg|txt|xml))\/|\/cite\.\w+\/$|^articles\/\d{4}\/[^/]+\/changes\/$/.test(
		path,
	);
}

function taken(address: string, place: Place): Problem {
	return {
		rule: 'address-claimed',
		place,
		message: `${address} is the address of a page or file that the site has, so it cannot stand for another one.`,
		cure: 'Delete this address, or give the page that has it now another name.',
	};
}

function claimedTwice(address: string, place: Place, other: string): Problem {
	return {
		rule: 'address-claimed',
		place,
		message: `${address} is named in ${other} too, so it would lead to two places.`,
		cure: 'Delete the address in one of the two files.',
	};
}

function checkLost(
	{ addresses }: BuiltArchive,
	{ lineOf, addresses: locked }: Lock,
	published: AddressLock,
	{ redirects, removals }: FormerPages,
): Problem[] {
	const unlocked = [...published.keys()].filter((address) => !locked.has(address));
	const lost = [...locked.keys()].filter((address) => {
		const whole = addresses.file(decodeAddress(address.slice(1)));
		// Of a part of a list it is enough that the list is there or is told.
		return ![published.has(address), redirects.has(whole), removals.has(whole), isPart(address)].includes(true);
	});
	return lost.map((address) => {
		const folder = address.replace(/[^/]+\/$/, '');
		const guess = nearest(
			address,
			unlocked.filter((other) => other.startsWith(folder)),
		);
		const file = guess === undefined ? 'the file of that page' : `the file of that page, perhaps of ${guess}`;
		return {
			rule: 'address-lost',
			place: { type: 'point', file: lockFile, line: lineOf(address), column: 1 },
			message: `${address} was published and is gone, so links to it would lead to nothing.`,
			cure: `If the page has another address now, add "${address}" to \`formerly\` in ${file}. If it was removed, add to removed.yaml: "${address}: { date: …, reason: … }". If nobody was ever shown it, delete this line.`,
		};
	});
}

function isPart(address: string): boolean {
	return largerParts(address, '/').length > 0;
}

function checkAnchors(
	{ addresses }: BuiltArchive,
	{ addresses: locked }: Lock,
	published: AddressLock,
	{ redirects }: FormerPages,
): Problem[] {
	return [...locked].flatMap(([address, anchors]) => {
		const moved = redirects.get(addresses.file(decodeAddress(address.slice(1))));
		const page = moved === undefined ? address : `/${moved.slice(addresses.base.length)}`;
		const there = published.get(page);
		const gone = there === undefined ? [] : anchors.filter((anchor) => !there.includes(anchor));
		if (gone.length === 0) return [];
		return [
			{
				rule: 'anchor-lost' as const,
				place: { type: 'file' as const, file: `${page.slice(1, -1)}.md` },
				message: `${count(gone.length, 'paragraph, heading or correction', 'paragraphs, headings or corrections')} that had an address ${gone.length === 1 ? 'is' : 'are'} not on the page any more: ${gone.map((anchor) => `#${anchor}`).join(', ')}. Links there open the page at its top.`,
				cure: 'If the words were meant to change, run `npm run lock-urls -- --accept`. If not, put them back.',
			},
		];
	});
}

function checkUnlocked({ addresses: locked }: Lock, published: AddressLock): Problem[] {
	const pages = [...published.keys()].filter((address) => !locked.has(address)).length;
	const anchors = [...published].flatMap(([address, own]) => {
		const known = locked.get(address);
		return known === undefined ? [] : own.filter((anchor) => !known.includes(anchor));
	}).length;
	if (pages + anchors === 0) return [];
	return [
		{
			rule: 'address-unlocked',
			place: { type: 'file', file: lockFile },
			message: `${count(pages, 'address', 'addresses')} and ${count(anchors, 'further paragraph')} of this site are not in ${lockFile}, so nothing would tell if they were lost.`,
			cure: 'Run `npm run lock-urls` before they are published, and commit the file.',
		},
	];
}
