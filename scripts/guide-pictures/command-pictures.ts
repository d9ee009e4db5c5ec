import type { Browser } from 'playwright-core';
import { takePicture } from './camera.ts';
import type { Desk } from './desk.ts';
import { faulty, sample, wireReport } from './sample.ts';
import { drawFile, drawTerminal } from './sheet.ts';

/** Draws what commands print: a new article, an import, a draft and its names, two mistakes, another id. */
export async function drawCommands(browser: Browser, desk: Desk): Promise<void> {
	const take = async (name: string, command: string, output: string) => {
		await takePicture(await drawTerminal(browser, `npm run ${command}`, output), name);
	};

	const named = ['article', '--title', 'Twitter asks a court to block a customs summons', '--date', '2017-04-06'];
	const typed = `new -- article --title "${named[2]}" --date ${named[4]}`;
	await take('new-article.png', typed, await desk.run('new', ...named));
	await desk.remove(`content/articles/2017/twitter-asks-a-court-to-block-a-customs-summons.md`);

	await desk.write('report.txt', wireReport);
	await take('import-report.png', 'import -- report.txt', await desk.run('import', 'report.txt'));
	await desk.remove(`content/articles/2017/twitter-asks-a-court-to-block-a-customs-summons.md`);

	await desk.write(sample.file, sample.text);
	await take('names-in-a-draft.png', `find-mentions -- ${sample.file}`, await desk.run('find-mentions', sample.file));

	await desk.write(sample.file, faulty);
	await take('check-report.png', 'check:content', await desk.run('check-content'));
	await drawAnnotations(browser, await desk.run('check-content', '--format', 'github'));
}

/** Draws the annotations of the sample as a pull request shows them: each below its line. */
async function drawAnnotations(browser: Browser, output: string): Promise<void> {
	const remarks = [...output.matchAll(/^::(\w+) file=.*?,line=(\d+),.*?title=([\w-]+)::(.*)$/gm)].map(
		([, level = '', line, rule = '', text = '']) => ({
			line: Number(line),
			title: `${level}: ${rule}`,
			text: decodeURIComponent(text),
		}),
	);
	const lines = faulty
		.split('\n')
		.slice(0, 12)
		.map((text, index) => ({ text, remarks: remarks.filter(({ line }) => line === index + 1) }));
	await takePicture(await drawFile(browser, sample.file, lines), 'annotations.png');
}
