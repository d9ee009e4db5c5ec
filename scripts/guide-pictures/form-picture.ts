import type { Browser } from 'playwright-core';
import { standInForFolder } from '../../tests/browser-folder.ts';
import { openPage, takePicture } from './camera.ts';
import type { Desk } from './desk.ts';
import { sample } from './sample.ts';

/** Takes the form at /admin/ with the sample in it. The site must have the form, for the backend `local`. */
export async function takeFormPicture(browser: Browser, desk: Desk, site: string): Promise<void> {
	// Only on localhost may a page open a folder.
	const origin = site.replace('127.0.0.1', 'localhost');
	const page = await openPage(browser, `${origin}/admin/`, 1280, 900);
	await page.evaluate(standInForFolder, {
		[sample.file]: await desk.read(sample.file),
		'.git/HEAD': 'ref: refs/heads/main\n',
	});
	await page.getByRole('button', { name: 'Work with Local Repository' }).click();
	await page.getByRole('button', { name: 'New' }).first().waitFor();
	const id = sample.file.replace('content/articles/', '').replace('.md', '');
	await page.goto(`${origin}/admin/#/collections/articles/entries/${id}`);
	await page.getByRole('textbox', { name: 'Title' }).first().waitFor();
	await takePicture(page, 'form.png', 900);
}
