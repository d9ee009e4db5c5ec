import { folders, kindOfFolder } from '../../src/schemas/entity.ts';
import type { Rename } from './plan-rename.ts';

/** Reads `legal-action/old new`. An article has its year in front, `article/2017/old`, and stays in it. */
export function readRename(args: readonly string[]): Rename | { refusal: string } {
	const [old, now, ...more] = args;
	const [, kind = '', year = '', slug = ''] = /^([a-z-]+)[/:](\d{4}\/)?([a-z0-9][a-z0-9-]*)$/.exec(old ?? '') ?? [];
	if (now === undefined || more.length > 0 || slug === '' || !kinds.includes(kind)) return { refusal: usage };
	if ((kind === 'article') !== (year !== '')) return { refusal: usage };
	const name = now.startsWith(year) ? now.slice(year.length) : now;
	if (!/^[a-z0-9][a-z0-9-]*$/.test(name))
		return { refusal: `"${now}" cannot be the name of a file here: write small letters, digits and hyphens. ${years}` };
	const from = `${kind}/${year}${slug}` as Rename['from'];
	const to = `${kind}/${year}${name}` as Rename['from'];
	return from === to ? { refusal: `${old ?? ''} has this name already.` } : { from, to };
}

const kinds: readonly string[] = Object.entries(folders).flatMap(([kind, folder]) =>
	kindOfFolder(folder) === kind ? [kind] : [],
);
const years = 'An article stays in the folder of its year.';
const usage = `Usage: npm run rename -- KIND/OLD NEW
  KIND/OLD  the record and its id of today: legal-action/old-name, article/2017/old-name
  NEW       the id that it gets: new-name
The kinds are ${kinds.join(', ')}.`;
