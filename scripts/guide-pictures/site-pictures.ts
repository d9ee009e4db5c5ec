import type { Browser } from 'playwright-core';
import { openPage, takePicture } from './camera.ts';
import { numberParts } from './number-parts.ts';
import { sample } from './sample.ts';
import { drawPair } from './sheet.ts';

const article = '/articles/2017/twitter-sues-over-summons/';

/** The parts of the page of an article, in the order of the sentence that explains them. */
const parts = [
	'.article h1',
	'.standfirst',
	'.byline',
	'.changes',
	'.dateline',
	'.record-notes a',
	'.topics',
	'.neighbours',
];

/** How lines of the sample begin, and where its page shows them. */
const counterparts = [
	['title:', '.article h1'],
	['summary:', '.standfirst'],
	['date:', '.byline'],
	['source:', '.byline p:nth-of-type(2)'],
	['dateline:', '.dateline'],
] as const;

/** Takes the pages of the site that the guide speaks of. */
export async function takeSitePictures(browser: Browser, origin: string): Promise<void> {
	const open = (address: string, width?: number, height?: number) => openPage(browser, origin + address, width, height);

	await takePicture(await open('/'), '../../home.png', 860);

	const numbered = await open(article);
	await numberParts(numbered, parts);
	await takePicture(numbered, 'article-parts.png', 1700);

	await takePicture(await open(article, 390), 'correction-on-a-phone.png', 844);
	await takePicture(await open('/legal-actions/twitter-v-dhs/'), 'legal-action.png', 760);
	const dispute = await open('/legal-actions/twitter-v-dhs/', 1280, 690);
	await dispute.getByRole('heading', { name: 'Course of the dispute' }).evaluate((heading) => {
		heading.scrollIntoView();
	});
	await takePicture(dispute, 'dispute.png', 'window');

	const search = await open('/search/?q=summons&kind=Articles');
	await search.locator('#results li').first().waitFor();
	await takePicture(search, 'search.png', 860);
}

/** Takes the sample as its file and as its page, side by side, with numbers for what goes where. */
export async function takePair(browser: Browser, origin: string): Promise<void> {
	const page = await openPage(browser, origin + sample.address, 620);
	await page.addStyleTag({ content: 'body { padding-left: 24px }' });
	await numberParts(
		page,
		counterparts.map(([, part]) => part),
	);
	const shot = await page.screenshot({ clip: { x: 0, y: 0, width: 620, height: 680 }, fullPage: true });
	await page.close();
	const marks = counterparts.map(([start]) => start);
	const lines = sample.text
		.trim()
		.split('\n')
		.map((text) => {
			const mark = marks.findIndex((start) => text.startsWith(start));
			return { text, ...(mark === -1 ? {} : { mark: mark + 1 }) };
		});
	await takePicture(await drawPair(browser, sample.file, lines, shot), 'file-and-page.png');
}
