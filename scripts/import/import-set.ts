import { pathOf } from '../../src/site/former-addresses.ts';
import { yearOf } from '../../src/schemas/partial-date.ts';
import type { CompleteReport } from './draft-file.ts';
import { kindOfInput, type Input } from './input.ts';
import { readPlainText } from './plain-text.ts';
import { readPost } from './post.ts';
import { foldAddress, listOldAddresses } from './post-addresses.ts';
import { convertPostBody } from './post-body.ts';
import { mapPostFields } from './post-fields.ts';
import { findNewAddress } from './post-links.ts';
import { buildPostReport, describeChange } from './post-report.ts';
import type { Facts, Report } from './report.ts';
import { readSavedPage } from './saved-page.ts';
import { toSlug } from '../slug.ts';
import { readWireReport } from './wire-report.ts';

/** A file on its way to a draft. */
export interface Imported {
	readonly input: Input;
	readonly report: CompleteReport;
	/** The place of the draft below the content folder. */
	readonly file: string;
	/** What was changed, each with the line of the input. */
	readonly changes: readonly { readonly line: number; readonly words: string }[];
}

/** A file that cannot become a draft, in a sentence that begins with its place, and what to do. */
export interface Refused {
	readonly input: Input;
	readonly message: string;
}

/** What a set of files is read with. */
export interface Settings {
	readonly timeZone: string;
	/** What the command says of the report; it goes before all that is read. */
	readonly given: Facts;
	/** Where the posts were published, `https://example.org/`. */
	readonly hosts: readonly string[];
	/** Addresses that articles of the archive had before, each with the one of today. */
	readonly moved: ReadonlyMap<string, string>;
}

/** Reads files together: links between posts lead to the new places of those that they meant. */
export function readSet(inputs: readonly Input[], settings: Settings): (Imported | Refused)[] {
	const read = inputs.map((input) => readOne(input, settings));
	const addresses = new Map(settings.moved);
	for (const { old, file } of read.filter((step) => 'old' in step)) {
		addresses.set(foldAddress(addressOf(file)), addressOf(file));
		for (const address of old) if (!addresses.has(address)) addresses.set(address, addressOf(file));
	}
	return read.map((step) => ('finish' in step ? step.finish(addresses) : step));
}

/** A post whose links wait until the places of all posts are known. */
interface Waiting {
	readonly file: string;
	readonly old: readonly string[];
	finish(addresses: ReadonlyMap<string, string>): Imported;
}

function readOne(input: Input, settings: Settings): Imported | Refused | Waiting {
	const kind = kindOfInput(input);
	if (kind === 'post') return readOnePost(input, settings);
	const page =
		kind === 'page' ? readSavedPage(input.text, settings.timeZone) : { facts: {}, blocks: readPlainText(input.text) };
	return place(input, readWireReport(page.blocks, withGiven(page.facts, settings)), undefined);
}

function readOnePost(input: Input, settings: Settings): Refused | Waiting {
	const post = readPost(input.text);
	if ('message' in post) {
		return {
			input,
			message: `${input.label}:${post.line}  ${post.message}\n  -> Mend the front matter, and import the file again.`,
		};
	}
	const facts = mapPostFields(post.fields, input.path, settings.timeZone);
	const known = withGiven(facts, settings);
	const old = listOldAddresses({
		path: input.path,
		declared: [...(facts.formerly ?? []), ...facts.addresses],
		date: facts.date?.value,
		slug: facts.slug,
	});
	const draft = place(
		input,
		buildPostReport({ ...facts, ...known }, { text: post.body, changes: [] }),
		facts.slug ?? nameOf(input.path),
	);
	if ('message' in draft) return draft;
	return {
		file: draft.file,
		old,
		finish(addresses) {
			const body = convertPostBody(post.body, (href) =>
				findNewAddress(href, { path: input.path, addresses, hosts: settings.hosts }),
			);
			return {
				...draft,
				report: { ...draft.report, body: buildPostReport(facts, body).body },
				changes: body.changes.map((change) => ({
					line: post.bodyLine + change.line - 1,
					words: describeChange(change),
				})),
			};
		},
	};
}

function withGiven(facts: Facts, { given }: Settings): Facts {
	const source = given.source && { ...given.source, value: { ...facts.source?.value, name: given.source.value.name } };
	return {
		...facts,
		date: given.date ?? facts.date,
		source: source ?? facts.source,
		rights: given.rights ?? facts.rights,
	};
}

function place(input: Input, report: Report, slug: string | undefined): Imported | Refused {
	if (report.body.every(({ text }) => text === '')) {
		return {
			input,
			message: `${input.label}  No article was found in it.\n  -> Copy the text of the article into a text file, and import that.`,
		};
	}
	const title = report.title ?? {
		value: titleOf(input.path),
		confidence: 'possible' as const,
		because: 'the name of the file',
	};
	if (report.date === undefined) {
		return {
			input,
			message: `${input.label}  No date in it can be read as that of its publication, so it has no place among the articles.\n  -> Add --date 2017-04-07 with its day, month or year, and import it alone.`,
		};
	}
	const name = toSlug(slug ?? '', 200) || toSlug(title.value, 60) || toSlug(nameOf(input.path), 200) || 'report';
	const file = `articles/${yearOf(report.date.value)}/${name}.md`;
	return {
		input,
		report: {
			...report,
			title,
			date: report.date,
			updated: laterThan(report.date.value, report.updated),
			formerly: report.formerly?.filter((old) => pathOf(old, undefined) !== addressOf(file).slice(1)) ?? [],
		},
		file,
		changes: [],
	};
}

/** A change on the day of the publication is none. */
function laterThan(date: string, updated: string | undefined): string | undefined {
	return updated !== undefined && updated > date ? updated : undefined;
}

/** The name of a file without the date in front, as Jekyll has it; of Hugo's index.md that of its folder. */
function nameOf(path: string): string {
	const parts = path.replace(/\.[a-z]+$/i, '').split('/');
	const name = parts.at(-1) === 'index' ? parts.at(-2) : parts.at(-1);
	return (name ?? '').replace(/^\d{4}-\d\d-\d\d-/, '');
}

function titleOf(path: string): string {
	const words = nameOf(path).replace(/[-_]+/g, ' ').trim();
	return words === '' ? 'Untitled report' : words.charAt(0).toUpperCase() + words.slice(1);
}

function addressOf(file: string): string {
	return `/${file.replace(/\.md$/, '')}/`;
}
