import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contentRoot } from '../src/content-root.ts';
import { refuse } from './refuse.ts';
import { planFile } from './rename/write-changes.ts';

/** The content folder. A command that finds none, or one in which a rename was broken off, ends and says what to do. */
export function openContent(): string {
	const root = contentRoot();
	if (!existsSync(root) || !statSync(root).isDirectory()) {
		refuse(`There is no folder ${root}. Set ARCHIVE_CONTENT to the folder that holds the articles.`);
	}
	if (existsSync(join(root, planFile))) {
		refuse('A rename was broken off half-way. Type `npm run rename`, and it is finished.');
	}
	return root;
}
