import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { blockOf, type Block } from './block.ts';
import { readByline } from './byline.ts';
import { certain } from './found.ts';
import { readHtml } from './gfm.ts';
import { readPageFacts } from './page-facts.ts';
import { settleNodes } from './page-nodes.ts';
import type { Facts } from './report.ts';

/** A saved web page as far as it is an article: what it says of itself, and the blocks of its text. */
export interface SavedPage {
	readonly facts: Facts;
	readonly blocks: readonly Block[];
}

/** Reads a saved page. Menus, lists of other articles and the like are left out; `timeZone` says whose days dates mean. */
export function readSavedPage(html: string, timeZone: string): SavedPage {
	const whole = /<body[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`;
	const facts = readPageFacts(parseHTML(whole).document, html, timeZone);
	// Readability takes from the document what it does not need, so it gets one of its own.
	const { document } = parseHTML(whole);
	for (const label of document.querySelectorAll('figcaption')) label.outerHTML = `<p>Caption: ${label.innerHTML}</p>`;
	const read = new Readability(document, { charThreshold: 200 }).parse();
	const content = read?.content ?? whole;
	const nodes = settleNodes(readHtml(content).children, facts.source?.value.url);
	return {
		facts: { ...facts, title: facts.title ?? titleOf(read?.title), byline: facts.byline ?? bylineOf(read?.byline) },
		blocks: nodes.filter((node) => node.type !== 'thematicBreak').map((node) => blockOf(node)),
	};
}

function titleOf(written: string | null | undefined): Facts['title'] {
	return written ? { value: written, confidence: 'likely', because: 'the title of the page' } : undefined;
}

function bylineOf(written: string | null | undefined): Facts['byline'] {
	if (!written) return undefined;
	const names = readByline(`By ${written.replace(/^by\s+/i, '')}`)?.names ?? [written.trim()];
	return certain(names, 'the byline of the page');
}
