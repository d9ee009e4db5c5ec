import { launchBrowser, serveSite } from '../tests/browser.ts';
import { openDesk } from './guide-pictures/desk.ts';
import { join } from 'node:path';
import { drawCommands } from './guide-pictures/command-pictures.ts';
import { takePair, takeSitePictures } from './guide-pictures/site-pictures.ts';
import { takeFormPicture } from './guide-pictures/form-picture.ts';
import { sample } from './guide-pictures/sample.ts';
import { takePreviewPictures } from './guide-pictures/preview-pictures.ts';

// Makes the pictures of the editors' guide anew, with the real site and the real commands on a copy of the content.

const desk = await openDesk();
const browser = await launchBrowser();
try {
	await drawCommands(browser, desk);
	await takePreviewPictures(browser, desk);
	await desk.remove(sample.file);
	await onBuiltSite((origin) => takeSitePictures(browser, origin));
	await desk.write(sample.file, sample.text);
	await desk.write('content/archive.yaml', `${await desk.read('content/archive.yaml')}\nadmin:\n  backend: local\n`);
	await onBuiltSite(async (origin) => {
		await takePair(browser, origin);
		await takeFormPicture(browser, desk, origin);
	});
} finally {
	await browser.close();
	await desk.clear();
}

async function onBuiltSite(take: (origin: string) => Promise<void>): Promise<void> {
	await desk.build();
	const site = await serveSite(join(desk.folder, 'dist'));
	await take(site.origin);
	site.close();
}
