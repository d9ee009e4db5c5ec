import type { Browser } from 'playwright-core';
import { openPage, takePicture } from './camera.ts';
import type { Desk } from './desk.ts';
import { faulty, sample } from './sample.ts';

/** Takes what the live preview shows in the place of a page with mistakes. */
export async function takePreviewPicture(browser: Browser, desk: Desk): Promise<void> {
	await desk.write(sample.file, faulty);
	const { origin, end } = await desk.preview();
	const page = await openPage(browser, origin + sample.address);
	await page.locator('vite-error-overlay').waitFor();
	await takePicture(page, 'preview-error.png', 640);
	end();
	await desk.write(sample.file, sample.text);
}
