import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { compareText } from '../../src/problems/problem.ts';
import { decodeInput, type Input } from './input.ts';

/** The files that a command names, as read. */
export interface Inputs {
	readonly inputs: readonly Input[];
	/** What cannot be read, each in a sentence that begins with the file. */
	readonly refused: readonly string[];
	/** Files of a folder that are no articles. */
	readonly passedOver: readonly string[];
	/** Addresses under which the posts of a folder were published, from the settings of their generator. */
	readonly hosts: readonly string[];
}

/** Reads files, folders with all that is in them, and standard input for `-`. */
export async function readInputs(names: readonly string[]): Promise<Inputs> {
	const read: { inputs: Input[]; refused: string[]; passedOver: string[]; hosts: string[] } = {
		inputs: [],
		refused: [],
		passedOver: [],
		hosts: [],
	};
	for (const name of names) {
		const isFolder = name !== '-' && (await stat(name)).isDirectory();
		const files = isFolder ? await listFiles(name) : [''];
		if (isFolder) read.hosts.push(...(await readHosts(name)));
		for (const path of files) {
			const label = path === '' ? name : join(name, path);
			if (path !== '' && !isArticle(path)) read.passedOver.push(label);
			else await take(label, path === '' ? basename(name) : path, read);
		}
	}
	return read;
}

async function take(label: string, path: string, read: { inputs: Input[]; refused: string[] }): Promise<void> {
	const bytes = label === '-' ? await readStandardInput() : await readFile(label).catch(() => undefined);
	const text = bytes && decodeInput(bytes);
	if (bytes === undefined) {
		read.refused.push(
			`${label}  The file cannot be opened.\n  -> See to it that you may read it, and import it again.`,
		);
	} else if (text === undefined) {
		const cure = /\.mht(?:ml)?$/i.test(path)
			? 'Save the page again as "web page, HTML only".'
			: 'Save it again as plain text in UTF-8.';
		read.refused.push(`${label}  The file is not text in UTF-8, so its letters would come out wrong.\n  -> ${cure}`);
	} else if (text.trim() === '') {
		read.refused.push(`${label}  There is no text in it.\n  -> Name another file.`);
	} else read.inputs.push({ label, path, text });
}

async function listFiles(folder: string): Promise<string[]> {
	const items = await readdir(folder, { recursive: true, withFileTypes: true });
	return items
		.filter((item) => item.isFile())
		.map((item) => join(item.parentPath, item.name).slice(join(folder, sep).length).split(sep).join('/'))
		.filter(
			(path) =>
				!/(?:^|\/)(?:\.|node_modules\/|_site\/|_layouts\/|_includes\/|_data\/|themes\/|layouts\/|archetypes\/)/.test(
					path,
				),
		)
		.toSorted(compareText);
}

/** Whether a file of a folder can be an article: a text, and no list page or README. */
function isArticle(path: string): boolean {
	return (
		/\.(?:md|markdown|html?|txt)$/i.test(path) && !/(?:^|\/)(?:_index|README|LICENSE|CHANGELOG)\.[a-z]+$/i.test(path)
	);
}

/** Where settings lie, from a folder of posts: beside it or above it, as in site/content/posts. */
async function readHosts(folder: string): Promise<string[]> {
	const found: string[] = [];
	for (const above of ['.', '..', '../..']) {
		for (const file of ['hugo.toml', 'hugo.yaml', 'config.toml', 'config.yaml', '_config.yml']) {
			const text = await readFile(join(folder, above, file), 'utf8').catch(() => '');
			found.push(
				...[...text.matchAll(/^(?:baseURL|url)\s*[:=]\s*["']?(https?:\/\/[^"'\s]+)/gim)].map(([, url = '']) => url),
			);
		}
	}
	return [...new Set(found)];
}

async function readStandardInput(): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
	return Buffer.concat(chunks);
}
