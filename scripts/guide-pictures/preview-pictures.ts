import type { Browser, Page } from 'playwright-core';
import { openPage, takePicture } from './camera.ts';
import type { Desk } from './desk.ts';
import { faulty, sample } from './sample.ts';

/** Takes what the live preview shows: a draft, and what stands in the place of a page with mistakes. */
export async function takePreviewPictures(browser: Browser, desk: Desk): Promise<void> {
	await desk.write(sample.file, sample.text.replace('title:', 'draft: true\ntitle:'));
	await preview(browser, desk, async (page) => {
		await page.getByText('Preview, not for the public.').waitFor();
		await takePicture(page, 'draft-in-preview.png', 640);
	});
	await desk.write(sample.file, faulty);
	await preview(browser, desk, async (page) => {
		await page.locator('vite-error-overlay').getByText('field-unknown').first().waitFor();
		await takePicture(page, 'preview-error.png', 530);
	});
}

/** Shows the sample in a live preview of its own: one below .cache does not see that a file changes. */
async function preview(browser: Browser, desk: Desk, take: (page: Page) => Promise<void>): Promise<void> {
	const { origin, end } = await desk.preview();
	try {
		await take(await openPage(browser, origin + sample.address));
	} finally {
		end();
	}
}
