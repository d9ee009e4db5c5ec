import { recordName } from '../archive/archive.ts';
import type { BuiltArchive } from '../build-archive.ts';
import { titleOf } from '../schemas/article-title.ts';
import { pathOf } from '../site/former-addresses.ts';
import { decodeAddress } from '../site/link-destination.ts';
import { listFormerPages } from './site-pages.ts';
import { buildShell, type Shell } from './shell.ts';

/** A page at an address that leads to another one. */
export interface RedirectView {
	readonly language: string;
	/** The name of the archive. */
	readonly archive: string;
	readonly to: PageName;
	readonly canonical: string | undefined;
}

/** A page that says that something was removed, and why. */
export interface RemovalView {
	readonly shell: Shell;
	readonly title: string;
	readonly date: { readonly iso: string; readonly text: string };
	readonly reason: string;
	/** Where to look instead. */
	readonly instead: PageName | undefined;
}

/** A page of today by its name, or by its address where it is no entry. */
interface PageName {
	readonly href: string;
	readonly name: string;
}

/** What a former address shows; its path is without slashes at either end. */
export type FormerView = { readonly path: string } & (
	| { readonly redirect: RedirectView; readonly removal?: undefined }
	| { readonly redirect?: undefined; readonly removal: RemovalView }
);

/** The pages at all former addresses. */
export function buildFormerViews(built: BuiltArchive): FormerView[] {
	const { addresses, archive, content, dates } = built;
	const { redirects, removals } = listFormerPages(built);
	const path = (address: string) => decodeAddress(address.slice(addresses.base.length)).replace(/\/$/, '');
	const names = new Map<string, string>([
		...archive.articles.map(({ entry }) => [addresses.entity(entry.id), titleOf(entry.data)] as const),
		...[...archive.records].map(([id, record]) => [addresses.entity(id), recordName(record)] as const),
	]);
	const page = (href: string): PageName => ({ href, name: names.get(href) ?? href });
	const target = (address: string) => {
		const written = addresses.file(pathOf(address, content.facts.url));
		return page(redirects.get(written) ?? written);
	};
	const { language, name } = content.facts;
	const title = 'Removed';
	return [
		...[...redirects].map(([from, to]) => ({
			path: path(from),
			redirect: { language, archive: name, to: page(to), canonical: addresses.absolute(to) },
		})),
		...[...removals].map(([address, { date, reason, instead }]) => ({
			path: path(address),
			removal: {
				shell: buildShell(built, { title, description: reason, address, isHidden: true }),
				title,
				date: { iso: date, text: dates.full(date) },
				reason,
				instead: instead === undefined ? undefined : target(instead),
			},
		})),
	];
}
