import { escapeUTF8 } from 'entities';
import type { Browser, Page } from 'playwright-core';
import { sheetFaces } from './font-faces.ts';

/** A line of a file as a sheet shows it: what a number in the margin or a remark below it tells. */
interface Line {
	readonly text: string;
	readonly mark?: number | undefined;
	readonly remarks?: readonly { readonly title: string; readonly text: string }[];
}

const style = `
body { margin: 0; padding: 32px; box-sizing: border-box; background: #fdfcf8; color: #1c1a17; font: 17px/1.5 Sans; }
pre, code { margin: 0; font: 16px/1.55 Mono; white-space: pre-wrap; overflow-wrap: anywhere; }
.terminal { padding: 24px 28px; background: #1c1a17; color: #ebe7de; }
.terminal b { font-weight: 600; color: #fff; }
.terminal p { margin: 0; font: 16px/1.55 Mono; color: #b9b3a7; }
.name { margin: 0 0 12px; padding-bottom: 8px; border-bottom: 1px solid #1c1a17; font-weight: 600; }
.line { display: grid; grid-template-columns: 34px 1fr; column-gap: 16px; }
.line > span { color: #4f4b44; text-align: right; font: 16px/1.55 Mono; }
.line > span.mark { width: 22px; height: 20px; margin-top: 3px; background: #8a1a1a; color: #fff; text-align: center; font: 600 14px/20px Sans; }
.remark { margin: 8px 0 16px 50px; padding: 8px 16px; border-left: 4px solid #8a1a1a; background: #f8f0dd; white-space: pre-line; }
.remark b { color: #8a1a1a; }
.pair { display: grid; grid-template-columns: 548px 620px; column-gap: 48px; align-items: start; }
.pair img { display: block; outline: 1px solid #d8d3c7; }
`;

/** What a terminal shows after a command was typed. */
export function drawTerminal(browser: Browser, command: string, output: string): Promise<Page> {
	const text = `<p>$ <b>${escapeUTF8(command)}</b></p><pre>${escapeUTF8(output.trim())}</pre>`;
	return openSheet(browser, `<div class="terminal">${text}</div>`);
}

/** A file with its lines. */
export function drawFile(browser: Browser, name: string, lines: readonly Line[]): Promise<Page> {
	return openSheet(browser, formatFile(name, lines));
}

/** A file on the left, and what becomes of it on the right: a picture of the page, 620 pixels wide. */
export function drawPair(browser: Browser, name: string, lines: readonly Line[], picture: Buffer): Promise<Page> {
	const image = `<img alt="" src="data:image/png;base64,${picture.toString('base64')}">`;
	return openSheet(
		browser,
		`<div class="pair"><div>${formatFile(name, lines)}</div><div><p class="name">The page</p>${image}</div></div>`,
	);
}

function formatFile(name: string, lines: readonly Line[]): string {
	return `<p class="name">${escapeUTF8(name)}</p>${lines.map(formatLine).join('')}`;
}

function formatLine({ text, mark, remarks = [] }: Line, index: number): string {
	const number = mark === undefined ? `<span>${index + 1}</span>` : `<span class="mark">${mark}</span>`;
	const below = remarks.map(
		({ title, text: remark }) => `<p class="remark"><b>${escapeUTF8(title)}</b>\n${escapeUTF8(remark)}</p>`,
	);
	return `<div class="line">${number}<code>${escapeUTF8(text) || ' '}</code></div>${below.join('')}`;
}

async function openSheet(browser: Browser, content: string): Promise<Page> {
	const page = await browser.newPage({ viewport: { width: 1280, height: 100 }, colorScheme: 'light' });
	await page.setContent(`<style>${await sheetFaces()}${style}</style>${content}`);
	await page.evaluate(() => document.fonts.ready);
	return page;
}
