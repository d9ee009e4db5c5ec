import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorkshop, readTree, type Workshop } from './build-site.ts';

// Two articles that are not public carry a word of their own in each field, and the output is searched for all of
// them byte by byte. That a preview has them proves that the search would find them.

const fields = (mark: string) => `title: ${mark}title
updated: '2031'
summary: ${mark}summary
byline: [${mark}byline]
dateline: ${mark}dateline
source: { name: ${mark}source, url: 'https://${mark}host.example/', archivedUrl: 'https://${mark}copy.example/' }
topics: [${mark}topic]
accounts: [alt-uscis]
agencies: [dhs]
events: [{ date: '2017-04-06', title: ${mark}event }]
image: { src: ${mark}image.png, alt: ${mark}alt, caption: ${mark}caption, credit: ${mark}credit }
updates: [{ date: '2031', text: ${mark}update }]
corrections: [{ date: '2031', type: correction, text: ${mark}correction }]
formerly: [/${mark}formerly/]
rights: ${mark}rights`;

const body = (mark: string) => `${mark}body names @${mark}handle, Zq${mark} v. Roe, No. 17-${mark.length}4321,
[a link](https://${mark}link.example/ '${mark}tooltip') and 19 U.S.C. 1${mark.length}09.

![${mark}inline](../../images/${mark}second.png)

## ${mark}heading
`;

/** A picture of one pixel. */
const smallest = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
	'base64',
);

const marks = { draft: 'qdraftq', embargo: 'qembargoq' };
const before = '2030-01-01';
const after = '2030-01-02';

let workshop: Workshop;

beforeAll(async () => {
	workshop = await openWorkshop();
	const folder = join(workshop.content, 'articles/2030');
	await mkdir(folder, { recursive: true });
	await mkdir(join(workshop.content, 'images'), { recursive: true });
	for (const mark of Object.values(marks)) {
		for (const name of ['image', 'second'])
			await writeFile(join(workshop.content, `images/${mark}${name}.png`), [smallest, `${mark}${name}bytes`]);
	}
	await rm(join(workshop.content, 'urls.lock'));
	const file = (name: string, mark: string, date: string, more = '') =>
		writeFile(join(folder, `${name}.md`), `---\ndate: '${date}'\n${fields(mark)}\n${more}---\n\n${body(mark)}`);
	await file('qdraftqslug', marks.draft, before, 'draft: true\n');
	await file('qembargoqslug', marks.embargo, after);
});

afterAll(async () => {
	await workshop.remove();
});

test('a public build has no byte of a draft, nor of an article under embargo before its day', async () => {
	expect(await findMarks({ day: before })).toEqual({ draft: 0, embargo: 0 });
	expect(await readFile(join(workshop.out, 'robots.txt'), 'utf8')).toContain('Allow: /');
});

test('on its day an article is public, and a draft never is', async () => {
	const { draft, embargo } = await findMarks({ day: after });
	expect(draft).toBe(0);
	expect(embargo).toBeGreaterThan(20);
});

test('a preview has both with every word, and no search engine may have it', async () => {
	const { draft, embargo } = await findMarks({ day: before, args: ['--preview'] });
	expect(draft).toBeGreaterThan(20);
	expect(embargo).toBe(draft);
	expect(await readFile(join(`${workshop.out}-preview`, 'robots.txt'), 'utf8')).toContain('Disallow: /');
	expect(await readFile(join(workshop.out, 'robots.txt'), 'utf8')).toContain('Allow: /');
	const pages = [...(await readTree(`${workshop.out}-preview`))].filter(([path]) => path.endsWith('.html'));
	expect(
		pages.filter(([, text]) => !text.includes('<meta name="robots" content="noindex"')).map(([path]) => path),
	).toEqual([]);
});

test('the live preview shows a draft, marked, and keeps search engines out', async () => {
	// Astro leaves its pages out of a server that Vitest has started.
	const server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0'], {
		env: { ...process.env, ARCHIVE_CONTENT: workshop.content, ASTRO_TELEMETRY_DISABLED: '1', VITEST: '' },
	});
	try {
		const origin = await addressOf(server);
		const page = await (await fetch(`${origin}/articles/2030/qdraftqslug/`)).text();
		expect(page).toContain('qdraftqbody');
		expect(page).toContain('Preview, not for the public.');
		expect(page).toContain('<meta name="robots" content="noindex"');
	} finally {
		server.kill();
	}
});

/** Where a server says that it can be reached. */
function addressOf(server: ChildProcess): Promise<string> {
	return new Promise((found, failed) => {
		let output = '';
		const listen = (part: Buffer) => {
			output += part.toString();
			const origin = /http:\/\/localhost:\d+/.exec(stripVTControlCharacters(output))?.[0];
			if (origin !== undefined) found(origin);
		};
		server.stdout?.on('data', listen);
		server.stderr?.on('data', listen);
		server.once('exit', () => {
			failed(new Error(output));
		});
	});
}

/** How many different words of each article are in the names and bytes of the output. */
async function findMarks(options: Parameters<Workshop['build']>[0]): Promise<Record<keyof typeof marks, number>> {
	const { code, output } = await workshop.build(options);
	expect(code, output).toBe(0);
	const isPreview = options?.args?.includes('--preview') ?? false;
	const found = { draft: new Set<string>(), embargo: new Set<string>() };
	for (const [path, text] of await readTree(`${workshop.out}${isPreview ? '-preview' : ''}`)) {
		const bytes = Buffer.from(text, 'latin1');
		const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes).toString('latin1') : text;
		for (const [word, name] of `${path}\n${plain}`.matchAll(/q(draft|embargo)q[a-z]*/gi))
			found[name?.toLowerCase() as keyof typeof marks].add(word.toLowerCase());
	}
	return { draft: found.draft.size, embargo: found.embargo.size };
}
