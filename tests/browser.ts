import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import sirv from 'sirv';

/** The policy that the README promises to hold; every page under test is served with it. */
const policy =
	"default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; object-src 'none'; frame-ancestors 'none'";

/**
 * Starts Chromium. On Linux it comes inside an npm package, with the libraries that a bare machine lacks, and is
 * unpacked below .cache; on other systems an installed Chrome serves. CHROMIUM_PATH names another one.
 */
export async function launchBrowser(): Promise<Browser> {
	return chromium.launch({ ...(await findChromium()), headless: true });
}

/**
 * Serves a built site on a free port, with the strict policy and the site's own page for what is missing. The page of the
 * form for editors is served without, as the README says; it brings a policy of its own.
 */
export async function serveSite(folder: string): Promise<{ origin: string; close: () => void }> {
	const files = sirv(folder, {
		dev: true,
		setHeaders: (response, path) => {
			if (!path.startsWith('/admin/')) response.setHeader('Content-Security-Policy', policy);
		},
	});
	const missing = readFileSync(join(folder, '404.html'));
	const server = createServer((request, response) => {
		files(request, response, () => {
			response.writeHead(404, { 'Content-Type': 'text/html' }).end(missing);
		});
	}).listen(0, '127.0.0.1');
	await new Promise((done) => server.once('listening', done));
	return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

async function findChromium(): Promise<LaunchOptions> {
	const args = [
		'--no-sandbox',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-dev-shm-usage',
	];
	const named = process.env.CHROMIUM_PATH;
	if (named !== undefined) return { executablePath: named, args };
	if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome', args };
	const folder = resolve('.cache/chromium');
	await mkdir(folder, { recursive: true });
	process.env.TMPDIR = folder;
	const { default: packaged, inflate } = await import('@sparticuz/chromium');
	const executablePath = await packaged.executablePath();
	if (!existsSync(join(folder, 'al2023'))) await inflate(resolve('node_modules/@sparticuz/chromium/bin/al2023.tar.br'));
	// The packaged list of font folders is right only where the package was meant to run.
	const fonts = join(folder, 'fonts.conf');
	await writeFile(
		fonts,
		`<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
	);
	const libraries = [process.env.LD_LIBRARY_PATH, join(folder, 'al2023/lib')].filter(Boolean).join(':');
	return {
		executablePath,
		args: [...args, '--headless=shell', '--disable-gpu'],
		env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fonts },
	};
}
