import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildArchive } from '../src/build-archive.ts';
import { contentLabel, readingMoment } from '../src/content-root.ts';
import type { Problem } from '../src/problems/problem.ts';
import { count, reportTerminal } from '../src/problems/report-terminal.ts';
import { isError } from '../src/problems/rules.ts';
import { showLines } from '../src/problems/show-signs.ts';
import { contentFile } from '../src/reading/content-file.ts';
import { readContent } from '../src/reading/read-content.ts';
import { readFolder } from '../src/reading/read-folder.ts';
import { isPartialDate } from '../src/schemas/partial-date.ts';
import { formatDraft } from './import/draft-file.ts';
import { certain, givenBecause } from './import/found.ts';
import { readSet, type Imported } from './import/import-set.ts';
import { knownOf, movedAddresses } from './import/known-archive.ts';
import { proposeRecords } from './import/proposals.ts';
import { readInputs } from './import/read-inputs.ts';
import { reportDraft, reportUnknown, type Written } from './import/report-import.ts';
import { openContent } from './open-content.ts';
import { refuse } from './refuse.ts';

// Makes drafts of reports in plain text, of saved web pages and of the posts of other generators. Nothing that lies in
// the content folder is changed. Exit code 1: something could not be imported, or a draft is not in order; 2: wrong usage.

const usage = `Usage: npm run import -- FILE|FOLDER|- … [--date DAY] [--source NAME] [--rights TERMS]

  FILE      a report in plain text, a saved web page, or a post of Hugo, Jekyll or Eleventy
  FOLDER    all of these in a folder
  -         standard input
  --date    when the report was published: 2017-04-07, 2017-04 or 2017 (one FILE only)
  --source  the outlet that it comes from
  --rights  under which terms the text may be published`;

const { names, date, source, rights } = readArguments();
const root = openContent();
const label = contentLabel();
const folder = await readFolder(root, readingMoment());
const archive = readContent(folder);
// A draft with a mistake must not keep the next from being imported; records with mistakes would.
const broken = [...folder.problems, ...archive.problems].filter(
	(problem) => isError(problem) && !problem.place.file.startsWith('articles/'),
);
if (broken.length > 0) {
	console.error(reportTerminal(broken, { folder: label }));
	process.exit(1);
}

const { inputs, refused, passedOver, hosts } = await readInputs(names);
if (date !== undefined && inputs.length + refused.length > 1)
	refuse(`--date is of one report, and there are several.\n\n${usage}`);
const steps = readSet(inputs, {
	timeZone: archive.content.facts.timeZone,
	given: {
		date: date === undefined ? undefined : certain(date, givenBecause),
		source: source === undefined ? undefined : certain({ name: source }, givenBecause),
		rights: rights === undefined ? undefined : certain(rights, givenBecause),
	},
	hosts,
	moved: movedAddresses(archive.content),
});
const known = knownOf(archive.content);
const failures = [...refused];
const written: Written[] = [];
for (const step of steps) {
	if ('message' in step) failures.push(step.message);
	else await write(step);
}

const problems = checkDrafts();
const errors = problems.filter(isError);
const handles = archive.content.accounts.map(({ data }) => data.handle);
const parts = [
	...written.map(reportDraft),
	reportUnknown(written, handles, label),
	passedOver.length === 0
		? ''
		: `Passed over, for they are no articles:\n${passedOver.map((path) => `  ${path}`).join('\n')}`,
	reportTerminal(problems, { folder: label }),
	failures.join('\n\n'),
	`${count(written.length, 'draft')} written, ${count(failures.length, 'file')} not imported.`,
];
console.log(showLines(parts.filter((part) => part !== '').join('\n\n')));
if (failures.length + errors.length > 0) process.exitCode = 1;

function readArguments() {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: {
				date: { type: 'string' },
				source: { type: 'string' },
				rights: { type: 'string' },
				help: { type: 'boolean' },
			},
		});
		if (values.help === true) {
			console.log(usage);
			process.exit(0);
		}
		if (positionals.length === 0) refuse(usage);
		const missing = positionals.filter((name) => name !== '-' && !existsSync(name));
		if (missing.length > 0) refuse(`There is no file or folder ${missing.join(', ')}.\n\n${usage}`);
		if (values.date !== undefined && !isPartialDate(values.date)) {
			refuse(`--date ${values.date} is no date. Write a day as 2017-04-07, a month as 2017-04 or a year as 2017.`);
		}
		return { names: positionals, ...values };
	} catch (error) {
		return refuse(`${(error as Error).message}\n\n${usage}`);
	}
}

async function write(imported: Imported): Promise<void> {
	const { report, file, input } = imported;
	const texts = report.body.map(({ text }) => text);
	const proposals = proposeRecords(
		[report.title.value, report.summary ?? '', ...texts].join('\n\n'),
		report.date.value,
		known,
	);
	const text = formatDraft(report, proposals);
	const path = join(label, file);
	try {
		await mkdir(dirname(join(root, file)), { recursive: true });
		await writeFile(join(root, file), text, { flag: 'wx' });
		written.push({ imported, path, text, proposals });
	} catch (error) {
		failures.push(
			(error as NodeJS.ErrnoException).code === 'EEXIST'
				? `${input.label}  ${path} is there already, and nothing is overwritten.\n  -> Give that file another name, or delete it if it is an import of this one; then import again.`
				: `${input.label}  ${path} cannot be written. ${String(error)}\n  -> See to it that files can be written there; then import again.`,
		);
	}
}

/** What the build will say of the new drafts. */
function checkDrafts(): Problem[] {
	const added = written.map(({ imported, text }) => contentFile(imported.file, text));
	if (added.length === 0) return [];
	const { content, problems: found } = readContent({ ...folder, files: [...folder.files, ...added] });
	const paths = new Set(added.map((file) => file.path));
	return [...found, ...buildArchive(content).problems].filter(({ place }) => paths.has(place.file));
}
