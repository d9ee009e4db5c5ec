import type { AnyEntry } from '../reading/entry.ts';
import type { Content, SpecialPageFile } from '../reading/read-content.ts';
import { folders, kindOf, slugOf } from '../schemas/entity.ts';
import { baseOf } from './addresses.ts';
import { decodeAddress } from './link-destination.ts';

/** An address that a page had before. Paths have no slash in front and one at the end. */
export interface FormerAddress {
	/** As its file has it, and where in the list of the file. */
	readonly written: string;
	readonly index: number;
	readonly path: string;
	/** The path of the page that it leads to. */
	readonly to: string;
	readonly of: AnyEntry | SpecialPageFile;
}

/** All former addresses that published articles, records and special pages name, in the order of their files. */
export function findFormer(content: Content): FormerAddress[] {
	const entries = [content.articles, content.accounts, content.agencies, content.legalActions].flat();
	const owners = [
		...entries.map((of) => ({ of, to: `${folders[kindOf(of.id)]}/${slugOf(of.id)}/` })),
		...[...content.pages].map(([name, of]) => ({ of, to: `${name}/` })),
	];
	return owners.flatMap(({ of, to }) =>
		of.data.formerly.map((written, index) => ({ written, index, path: pathOf(written, content.facts.url), to, of })),
	);
}

/** The path of an address below the folder of its host that the site lives in, whether it begins with that or not. */
export function pathOf(address: string, url: string | undefined): string {
	const base = baseOf(url);
	const path = decodeAddress(address.startsWith(base) ? address.slice(base.length) : address.slice(1));
	return path.replace(/(?:^|\/)index\.html$|\/*$/, '/').replace(/^\//, '');
}
