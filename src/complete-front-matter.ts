import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { compareText } from './problems/problem.ts';
import { kindOfFolder } from './schemas/entity.ts';

/**
 * Tells Astro's extension for VS Code which schema the front matter of each file of `root` has, so that it completes
 * and checks it. The list holds addresses on this machine and is written anew by every build, and by the live preview
 * when a file is added. Only the project's own folder `content` is told; another one is not open in VS Code.
 */
export function completeFrontMatter(root: string): AstroIntegration {
	let project = '';
	const write = () => (root === join(project, 'content') ? writeMap(project, root) : Promise.resolve());
	return {
		name: 'complete-front-matter',
		hooks: {
			'astro:config:done': async ({ config }) => {
				project = fileURLToPath(config.root);
				await write();
			},
			'astro:server:setup': ({ server }) => {
				server.watcher.on('add', (file) => {
					if (file.startsWith(root)) void write();
				});
			},
		},
	};
}

/** What the extension reads: the schemas that there are, and the one of each file by its address in small letters. */
export interface FrontMatterMap {
	readonly collections: readonly { readonly hasSchema: true; readonly name: string }[];
	readonly entries: Readonly<Record<string, string>>;
}

/** The map of the files below `root`, whose paths are written with slashes from there. */
export function buildFrontMatterMap(root: string, paths: readonly string[]): FrontMatterMap {
	const entries = paths.toSorted(compareText).flatMap((path) => {
		const name = schemaOf(path);
		const address = decodeURIComponent(pathToFileURL(join(root, path)).href).toLowerCase();
		return name === undefined ? [] : [[address, name] as const];
	});
	return {
		collections: schemaNames.map((name) => ({ hasSchema: true, name })),
		entries: Object.fromEntries(entries),
	};
}

const schemaNames = ['account', 'agency', 'article', 'legal-action', 'page'] as const;

function schemaOf(path: string): string | undefined {
	if (/^pages\/[^/]+\.mdx$/.test(path)) return 'page';
	return path.endsWith('.md') ? kindOfFolder(path.split('/')[0] ?? '') : undefined;
}

async function writeMap(project: string, root: string): Promise<void> {
	const items = await readdir(root, { recursive: true }).catch(() => []);
	const map = buildFrontMatterMap(
		root,
		items.map((path) => path.split(sep).join('/')),
	);
	const folder = join(project, '.astro/collections');
	await mkdir(folder, { recursive: true });
	for (const name of schemaNames) {
		const file = `${name}.schema.json`;
		await writeFile(join(folder, file), await readFile(join(project, 'schemas', file), 'utf8'));
	}
	await writeFile(join(folder, 'collections.json'), `${JSON.stringify(map, null, 2)}\n`);
}
