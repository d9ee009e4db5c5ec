import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { now, told } from '../testing/build-content.ts';
import { readFolder } from './read-folder.ts';

/** Files that cannot be opened. On the disk that would not hold for root. */
const refused = vi.hoisted(() => new Set<string>());
vi.mock('node:fs/promises', async (original) => {
	const fs = await original<typeof import('node:fs/promises')>();
	const readFile = (path: string) => (refused.has(path) ? Promise.reject(new Error('EACCES')) : fs.readFile(path));
	return { ...fs, readFile };
});

let root: string;

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'backfile-read-folder-'));
});

afterEach(async () => {
	await rm(root, { recursive: true });
});

/** The head of a GIF of 3 by 2 pixels. */
const gif = Uint8Array.from([...Buffer.from('GIF89a'), 3, 0, 2, 0, 0, 0, 0]);

test('text files are read in the order of their paths, of all others the path is kept', async () => {
	await write({
		'b.md': 'B',
		'a/z.mdx': 'Z',
		'a/b/c.md': 'C',
		'a-b.yaml': 'Y',
		'urls.lock': 'lock',
		'package.lock': 'other',
		'A.md': 'upper',
		'images/b.png': gif,
		'images/a.yml': 'other',
		'NOTE.MD': 'other',
	});
	expect(await readFolder(root, now)).toEqual({
		now,
		files: [
			{ path: 'A.md', text: 'upper' },
			{ path: 'a-b.yaml', text: 'Y' },
			{ path: 'a/b/c.md', text: 'C' },
			{ path: 'a/z.mdx', text: 'Z' },
			{ path: 'b.md', text: 'B' },
			{ path: 'urls.lock', text: 'lock' },
		],
		others: ['NOTE.MD', 'images/a.yml', 'images/b.png', 'package.lock'],
		unread: [],
		sizes: new Map([['images/b.png', { width: 3, height: 2 }]]),
		problems: [],
	});
});

test('a file that cannot be opened is a problem, and the others are read', async () => {
	await write({ 'a.md': 'A', 'b.md': 'B' });
	refused.add(join(root, 'a.md'));
	const { files, problems } = await readFolder(root, now);
	expect(files.map(({ path }) => path)).toEqual(['b.md']);
	expect(told(problems)).toEqual(['file-encoding a.md']);
});

test('a byte order mark and Windows line breaks are taken away', async () => {
	await write({ 'a.md': '\uFEFFa\r\nb\r\n' });
	expect((await readFolder(root, now)).files).toEqual([{ path: 'a.md', text: 'a\nb\n' }]);
});

test.each<[as: string, bytes: Uint8Array]>([
	['Windows-1252', Uint8Array.of(0x63, 0x61, 0x66, 0xe9)],
	['UTF-16', Uint8Array.of(0xff, 0xfe, 0x61, 0x00)],
	['UTF-16 without a mark', Uint8Array.of(0x61, 0x00, 0x62, 0x00)],
	['half a letter of UTF-8', Uint8Array.of(0x61, 0xc3)],
	['a surrogate in UTF-8', Uint8Array.of(0xed, 0xa0, 0x80)],
])('a text file in %s is a problem and is not read', async (_as, bytes) => {
	await write({ 'agencies/a.md': bytes, 'agencies/b.md': 'fine' });
	const folder = await readFolder(root, now);
	expect(folder.files.map((file) => file.path)).toEqual(['agencies/b.md']);
	expect(told(folder.problems)).toEqual(['file-encoding agencies/a.md']);
});

test('a picture that cannot be read is a problem', async () => {
	await write({ 'images/a.png': Uint8Array.of(0xff, 0xfe, 0x00), 'images/b.gif': gif });
	const folder = await readFolder(root, now);
	expect(folder.others).toEqual(['images/a.png', 'images/b.gif']);
	expect(told(folder.problems)).toEqual(['image-unreadable images/a.png']);
});

test.each<[as: string, target: string]>([
	['a file', 'secret.txt'],
	['a folder', 'secret'],
	['nothing', 'nowhere'],
	['the folder itself', 'content'],
])('a symbolic link to %s is a problem and is not followed', async (_as, target) => {
	await write({ 'secret.txt': 'private', 'secret/a.md': 'private', 'content/a.md': 'fine' });
	await symlink(join(root, target), join(root, 'content/link.md'));
	const folder = await readFolder(join(root, 'content'), now);
	expect(folder.files).toEqual([{ path: 'a.md', text: 'fine' }]);
	expect(folder.others).toEqual([]);
	expect(told(folder.problems)).toEqual(['file-place link.md']);
});

test('what systems and editors leave behind is passed over', async () => {
	await write({
		'.DS_Store': 'x',
		'.git/config.yaml': 'x',
		'agencies/.a.md.swp': 'x',
		'agencies/.hidden.md': 'x',
		'agencies/a.md~': 'x',
		'images/Thumbs.db': 'x',
		'images/desktop.ini': 'x',
		'images/a.thumbs.db': 'kept',
	});
	expect(await readFolder(root, now)).toMatchObject({ files: [], others: ['images/a.thumbs.db'], problems: [] });
});

test('more files than are read at once come out whole and in order', async () => {
	const paths = Array.from({ length: 150 }, (_, index) => `f${String(index).padStart(3, '0')}.md`);
	await write(Object.fromEntries(paths.map((path) => [path, path])));
	const { files } = await readFolder(root, now);
	expect(files).toEqual(paths.map((path) => ({ path, text: path })));
});

async function write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
	for (const [path, content] of Object.entries(files)) {
		await mkdir(dirname(join(root, path)), { recursive: true });
		await writeFile(join(root, path), content);
	}
}
