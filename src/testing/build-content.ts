import { buildArchive, type BuiltArchive } from '../build-archive.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { isError } from '../problems/rules.ts';
import { contentFile, type ContentFile } from '../reading/content-file.ts';
import { readContent, type Content } from '../reading/read-content.ts';

// Small archives for tests, made of the texts that editors would commit, so that a test says only what it is about.
// Files without an archive.yaml among them get the one of `archiveFacts`.

/** The moment for which the content of tests is read. */
export const now = new Date('2030-01-01T12:00:00Z');

/** The fields of a front matter. Values are written as JSON, which is YAML too; undefined leaves a field out. */
export type Fields = Readonly<Record<string, unknown>>;

/** The facts of the archive, published at https://archive.example/ unless `fields` say otherwise. */
export function archiveFacts(fields: Fields = {}): ContentFile {
	return contentFile('archive.yaml', formatYaml({ url: 'https://archive.example/', ...fields }));
}

/** An article, `2017/twitter-sues`: its title is its slug and its date the year, unless `fields` say otherwise. */
export function article(slug: string, fields: Fields = {}, body = ''): ContentFile {
	return record(`articles/${slug}.md`, { title: slug, date: slug.slice(0, 4), ...fields }, body);
}

/** An account on Twitter whose handle is its id. */
export function account(id: string, fields: Fields = {}, body = ''): ContentFile {
	return record(`accounts/${id}.md`, { handle: id, platform: 'twitter', ...fields }, body);
}

/** An agency whose name is its id. */
export function agency(id: string, fields: Fields = {}, body = ''): ContentFile {
	return record(`agencies/${id}.md`, { name: id, ...fields }, body);
}

/** A lawsuit whose name is its id: pending, or dismissed if it has ended, or as its last step says. */
export function legalAction(id: string, fields: Fields = {}, body = ''): ContentFile {
	const steps = (fields.statusHistory ?? []) as readonly { readonly status: string }[];
	const status = steps.at(-1)?.status ?? (fields.dateTerminated === undefined ? 'pending' : 'dismissed');
	return record(`legal-actions/${id}.md`, { kind: 'lawsuit', caseName: id, status, ...fields }, body);
}

/** The fields of an article that was retracted in 2018. */
export const retracted: Fields = { corrections: [{ date: '2018', type: 'retraction', text: 'It was wrong.' }] };

/** The table of agencies, each named by its id. */
export function registryAgencies(table: Readonly<Record<string, Fields>>): ContentFile {
	const named = Object.entries(table).map(([id, fields]) => [id, { name: id, ...fields }]);
	return contentFile('registry/agencies.yaml', formatYaml(Object.fromEntries(named) as Fields));
}

/** A table of two courts. */
export const courts = contentFile(
	'registry/courts.yaml',
	formatYaml({
		ca9: { name: 'U.S. Court of Appeals for the Ninth Circuit', citation: '9th Cir.' },
		cand: { name: 'U.S. District Court for the Northern District of California', citation: 'N.D. Cal.' },
	}),
);

/** A special page. */
export function page(name: string, fields: Fields = {}): ContentFile {
	return record(`pages/${name}.mdx`, { title: name, ...fields }, '');
}

/** A file with the front matter and body given, wherever it lies. */
export function record(path: string, fields: Fields, body: string): ContentFile {
	return contentFile(path, `---\n${formatYaml(fields)}---\n${body}`);
}

/** The content of files without errors. `others` are the paths of files that are not text. */
export function contentOf(files: readonly ContentFile[], others: readonly string[] = []): Content {
	const { content, problems } = readContent({ now, files: withFacts(files), others });
	refuse(problems.filter(isError));
	return content;
}

/** The archive of files that can be read without errors; problems of their bodies stay in `problems`. */
export function archiveOf(files: readonly ContentFile[], others: readonly string[] = []): BuiltArchive {
	return buildArchive(contentOf(files, others));
}

/** Everything that is wrong with files before their bodies are rendered. */
export function problemsOf(files: readonly ContentFile[], others: readonly string[] = []): Problem[] {
	return readContent({ now, files: withFacts(files), others }).problems;
}

/** Problems as "rule place", `field-missing agencies/cbp.md:2:1`. */
export function told(problems: readonly Problem[]): string[] {
	return problems.map(({ rule, place }) => `${rule} ${at(place)}`);
}

/** A place as "file:line:column", or the file alone. */
export function at(place: Place): string {
	return place.type === 'point' ? `${place.file}:${place.line}:${place.column}` : place.file;
}

function formatYaml(fields: Fields): string {
	return Object.entries(fields)
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
		.join('');
}

function withFacts(files: readonly ContentFile[]): readonly ContentFile[] {
	return files.some((file) => file.path === 'archive.yaml') ? files : [archiveFacts(), ...files];
}

function refuse(errors: readonly Problem[]): void {
	if (errors.length > 0) throw new Error(`The test's own content is wrong: ${told(errors).join(', ')}`);
}
