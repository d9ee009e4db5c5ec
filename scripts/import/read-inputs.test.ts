import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readInputs } from './read-inputs.ts';

let site = '';

afterEach(() => rm(site, { recursive: true, force: true }));

test('a folder gives its articles in the order of their paths, and the address of its site', async () => {
	await writeSite({
		'hugo.toml': 'baseURL = "https://old.example/"\n',
		'content/posts/b.md': 'B',
		'content/posts/a/index.md': 'A',
		'content/posts/a/a.jpg': 'x',
		'content/posts/_index.md': 'List',
		'content/posts/.hidden.md': 'H',
		'content/posts/empty.txt': ' \n',
	});
	const { inputs, refused, passedOver, hosts } = await readInputs([join(site, 'content/posts')]);
	expect(inputs.map(({ path, text }) => [path, text])).toEqual([
		['a/index.md', 'A'],
		['b.md', 'B'],
	]);
	expect(refused).toEqual([expect.stringMatching(/empty\.txt {2}There is no text in it\./)]);
	expect(passedOver).toEqual(['content/posts/_index.md', 'content/posts/a/a.jpg'].map((path) => join(site, path)));
	expect(hosts).toEqual(['https://old.example/']);
});

test.each([
	['a.txt', /not text in UTF-8.*\n {2}-> Save it again as plain text/],
	['a.mhtml', /-> Save the page again as "web page, HTML only"/],
])('%s that is no text is refused', async (name, message) => {
	await writeSite({ [name]: 'a\0b' });
	expect((await readInputs([join(site, name)])).refused).toEqual([expect.stringMatching(message)]);
});

async function writeSite(files: Readonly<Record<string, string>>): Promise<void> {
	site = await mkdtemp(join(tmpdir(), 'import-'));
	for (const [path, text] of Object.entries(files)) {
		await mkdir(dirname(join(site, path)), { recursive: true });
		await writeFile(join(site, path), text);
	}
}
