import { readFile, writeFile } from 'node:fs/promises';
import { findMissing, type Lockfile } from './lockfile/missing.ts';

// npm leaves out of the lock file those optional packages of other systems that the registry it asked does not
// have, and `npm ci` then refuses the lock file on every system. This adds them. Run it after `npm install`.

const file = 'package-lock.json';
const lock = JSON.parse(await readFile(file, 'utf8')) as Lockfile;
const missing = findMissing(lock);
for (const { place, entry } of missing) lock.packages[place] = entry;
lock.packages = Object.fromEntries(Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1)));
await writeFile(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(
	missing.length === 0 ? 'The lock file is complete.' : `Added: ${missing.map(({ place }) => place).join(', ')}`,
);
