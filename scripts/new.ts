import { nearest } from '../src/problems/nearest.ts';
import { askWord } from './new/ask.ts';
import { makeable, usage } from './new/help.ts';
import { makeArchive } from './new/make-archive.ts';
import { makeRecord } from './new/make-record.ts';
import { refuse } from './refuse.ts';

// Makes a new record, or the folder of a new archive. Asks for what must be known, on a terminal; what flags say is
// not asked. Never overwrites. Ends with exit code 2 when it cannot be done as it was typed.

const canAsk = process.stdin.isTTY && process.stdout.isTTY;
const [word, ...args] = process.argv.slice(2);
if (word === '--help') {
	console.log(usage);
} else {
	const what = await findWhat();
	if (what === 'archive') await makeArchive(args, canAsk);
	else await makeRecord(what, args, canAsk);
}

async function findWhat() {
	if (word === undefined) return canAsk ? askWord('What is to be made?', makeable) : refuse(usage);
	const found = makeable.find((known) => known === word);
	if (found !== undefined) return found;
	const guess = nearest(word, makeable);
	return refuse(`There is no "${word}" to make.${guess === undefined ? '' : ` Did you mean "${guess}"?`}\n\n${usage}`);
}
