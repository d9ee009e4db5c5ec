import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent, type KeptTexts } from '../src/check-content.ts';
import { cacheFolder, contentLabel, contentRoot, readingMoment } from '../src/content-root.ts';
import { loadKept, readVersion, saveKept } from '../src/kept-results.ts';
import { reportGithub } from '../src/problems/report-github.ts';
import { reportJson } from '../src/problems/report-json.ts';
import { pathOf, reportTerminal } from '../src/problems/report-terminal.ts';
import { isError } from '../src/problems/rules.ts';
import { escapeSigns } from '../src/problems/show-signs.ts';
import type { ContentFile } from '../src/reading/content-file.ts';
import { readContent } from '../src/reading/read-content.ts';
import { readFolder } from '../src/reading/read-folder.ts';
import { formatChanges } from './check-content/change.ts';
import { fixContent, type Checked } from './check-content/fix-content.ts';
import { writeChanges } from './check-content/write-changes.ts';
import { openContent } from './open-content.ts';
import { refuse } from './refuse.ts';

// Checks the content as a build does, without rendering, and prints every problem. With --fix, first changes what is
// safe. Ends with exit code 1 for errors that are left, 2 for wrong usage.

const usage = `Usage: npm run check:content [-- --fix] [-- --format terminal|github|json]
  --fix     changes dates, quotation marks, spaces and ids of records where that is safe, and prints what it changed
  --format  terminal (the usual), github for annotations of a pull request, or json`;

const { fix, format } = readArguments();
const folder = await readFolder(openContent(), readingMoment());
const cache = join(cacheFolder(), 'checked.json');
const version = await readVersion(join(import.meta.dirname, '..'));
let kept: KeptTexts = await loadKept(cache, version);

const { changes, files, checked } = fix
	? fixContent(folder.files, check)
	: { changes: [], files: folder.files, checked: check(folder.files) };
const left = await writeChanges(contentRoot(), folder.files, changes);
const written = left.length === 0 ? files : files.map((file) => (isLeft(file.path) ? asRead(file) : file));
const { problems } = left.length === 0 ? checked : check(written);
const label = contentLabel();
print(problems);
for (const { file, because } of left) console.error(`${inFolder(file)} is left as it is: ${because}.`);
await saveKept(cache, version, kept);
process.exitCode = problems.some(isError) || left.length > 0 ? 1 : 0;

function check(texts: readonly ContentFile[]): Checked {
	const { content, problems: told } = readContent({ ...folder, files: texts });
	const found = checkContent({ content, problems: [...folder.problems, ...told] }, kept);
	({ kept } = found);
	return { content, problems: found.problems };
}

function isLeft(path: string): boolean {
	return left.some(({ file }) => file === path);
}

function asRead(file: ContentFile): ContentFile {
	return folder.files.find(({ path }) => path === file.path) ?? file;
}

function inFolder(file: string): string {
	return pathOf({ type: 'file', file }, label);
}

function print(problems: Checked['problems']): void {
	const made = changes.filter((change) => !isLeft(change.file));
	if (format === 'json') {
		console.log(
			escapeSigns(
				JSON.stringify(
					{
						changes: made.map((change) => ({ ...change, file: inFolder(change.file) })),
						problems: reportJson(problems, label),
					},
					null,
					2,
				),
			),
		);
		return;
	}
	if (made.length > 0) console.log(`${formatChanges(made, label)}\n`);
	const texts = new Map(written.map(({ path, text }) => [path, text]));
	const report =
		format === 'github'
			? reportGithub(problems, label)
			: reportTerminal(problems, { folder: label, noticesShown: Infinity, texts });
	if (report !== '') console.log(report);
	else if (format === 'terminal') console.log('No problems.');
}

function readArguments() {
	try {
		const { values } = parseArgs({
			options: { fix: { type: 'boolean', default: false }, format: { type: 'string', default: 'terminal' } },
		});
		if (!['terminal', 'github', 'json'].includes(values.format))
			refuse(`There is no format "${values.format}".\n${usage}`);
		return values;
	} catch (error) {
		return refuse(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
	}
}
