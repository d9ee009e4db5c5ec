import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { systemFaces } from './font-faces.ts';

const folder = resolve(import.meta.dirname, '../../docs/guide/pictures');

/** Opens a page by day; its policy does not keep us from writing numbers into it. */
export async function openPage(browser: Browser, address: string, width = 1280, height = 800): Promise<Page> {
	const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light', bypassCSP: true });
	await page.goto(address);
	await page.addStyleTag({ content: await systemFaces() });
	await page.evaluate(() => document.fonts.ready);
	return page;
}

/** Saves a page down to a height, to its end, or what its window shows, as a picture of few colours, and closes it. */
export async function takePicture(page: Page, name: string, height: number | 'end' | 'window' = 'end'): Promise<void> {
	const width = page.viewportSize()?.width ?? 1280;
	const part = typeof height === 'number' ? { clip: { x: 0, y: 0, width, height } } : {};
	await writePicture(name, await page.screenshot({ ...part, fullPage: height !== 'window', animations: 'disabled' }));
	await page.close();
}

/** Writes a picture in few colours. A picture that shows the same as before is left alone, so that no byte changes. */
async function writePicture(name: string, shot: Buffer): Promise<void> {
	const path = resolve(folder, name);
	const picture = await sharp(shot)
		.png({ palette: true, colours: 64, dither: 0, effort: 10, compressionLevel: 9 })
		.toBuffer();
	const before = await readFile(path).catch(() => undefined);
	if (before?.equals(picture) !== true) await writeFile(path, picture);
}
