import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentLabel } from '../src/content-root.ts';
import { readArchive } from '../src/load-archive.ts';
import { count, reportTerminal } from '../src/problems/report-terminal.ts';
import { isError } from '../src/problems/rules.ts';
import { formatLock, lockFile } from '../src/reading/address-lock.ts';
import { extendLock, listPublished } from '../src/views/published-addresses.ts';
import { openContent } from './open-content.ts';
import { refuse } from './refuse.ts';
import { replaceFile } from './replace-file.ts';

// Adds the addresses of the archive to urls.lock. No address is ever taken out; with --accept, anchors of paragraphs
// that are not in the texts any more are.

const accept = readArguments();
const root = openContent();
const built = await readArchive();
const errors = built.problems.filter(isError);
if (errors.length > 0) {
	console.error(`${reportTerminal(errors, { folder: contentLabel() })}\n\nNothing was written.`);
	process.exit(1);
}
const before = built.content.lock?.addresses ?? new Map<string, readonly string[]>();
const after = extendLock(before, listPublished(built), accept);
await replaceFile(join(root, lockFile), formatLock(after)).catch((error: unknown) =>
	refuse(`${join(contentLabel(), lockFile)} cannot be written and is as it was. ${String(error)}`),
);
const gone = [...before].flatMap(([address, anchors]) => {
	const kept = new Set(after.get(address));
	return anchors.filter((anchor) => !kept.has(anchor));
});
console.log(
	`${join(contentLabel(), lockFile)} has ${after.size.toLocaleString('en-US')} addresses, ${after.size - before.size} of them new.` +
		(gone.length === 0 ? '' : ` ${count(gone.length, 'paragraph')} that the texts do not have any more taken out.`),
);

function readArguments(): boolean {
	try {
		return parseArgs({ options: { accept: { type: 'boolean', default: false } } }).values.accept;
	} catch {
		return refuse(
			'Usage: npm run lock-urls [-- --accept]\n  --accept  also take out paragraphs that are not in the texts any more',
		);
	}
}
