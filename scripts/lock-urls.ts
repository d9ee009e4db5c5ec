import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentLabel, contentRoot } from '../src/content-root.ts';
import { readArchive } from '../src/load-archive.ts';
import { reportTerminal } from '../src/problems/report-terminal.ts';
import { isError } from '../src/problems/rules.ts';
import { formatLock, lockFile } from '../src/reading/address-lock.ts';
import { extendLock, listPublished } from '../src/views/published-addresses.ts';

// Adds the addresses of the archive to urls.lock. No address is ever taken out; with --accept, anchors of paragraphs
// that are not in the texts any more are.

const accept = readArguments();
const built = await readArchive();
const errors = built.problems.filter(isError);
if (errors.length > 0) {
	console.error(`${reportTerminal(errors, { folder: contentLabel() })}\n\nNothing was written.`);
	process.exit(1);
}
const before = built.content.lock?.addresses ?? new Map<string, readonly string[]>();
const after = extendLock(before, listPublished(built), accept);
await writeFile(join(contentRoot(), lockFile), formatLock(after));
console.log(
	`${join(contentLabel(), lockFile)} has ${after.size.toLocaleString('en-US')} addresses, ${after.size - before.size} of them new.`,
);

function readArguments(): boolean {
	try {
		return parseArgs({ options: { accept: { type: 'boolean', default: false } } }).values.accept;
	} catch {
		console.error(
			'Usage: npm run lock-urls [-- --accept]\n  --accept  also take out paragraphs that are not in the texts any more',
		);
		process.exit(2);
	}
}
