// A passage that a reader selects in the text can be looked for among the legal actions, by way of a link that comes
// with the selection and goes with it. It leads where the link of the page to related cases leads, with other words.

import { unquote } from '../search/quotation-marks.ts';

/** How many words of a passage are looked for. */
const words = 12;
/** How long a selection must rest before the link comes, in milliseconds. */
const rest = 250;

const related = document.querySelector<HTMLAnchorElement>('.related-cases a');
const link = document.createElement('a');
link.className = 'passage-link';
link.textContent = 'Find related cases';
const heard = document.createElement('p');
heard.className = 'sr-only';
heard.role = 'status';
document.querySelector('main')?.append(heard);

let timer: ReturnType<typeof setTimeout> | undefined;
let isPressed = false;
let isOffered = false;

document.addEventListener('selectionchange', () => {
	clearTimeout(timer);
	timer = setTimeout(update, rest);
});
document.addEventListener('pointerdown', () => {
	isPressed = true;
});
for (const name of ['pointerup', 'pointercancel'] as const)
	document.addEventListener(name, () => {
		isPressed = false;
		timer ??= setTimeout(update, rest);
	});
document.addEventListener('keydown', (event) => {
	if (!link.isConnected) return;
	if (event.key === 'Escape') hide();
	// The next stop after selecting is the link; then Tab goes on from there as ever.
	if (event.key !== 'Tab' || event.shiftKey || isOffered) return;
	event.preventDefault();
	isOffered = true;
	link.focus();
});

function update(): void {
	timer = undefined;
	if (isPressed || document.activeElement === link) return;
	const selection = getSelection();
	const range = selection?.isCollapsed === false ? selection.getRangeAt(0) : undefined;
	const block = range && findBlock(range);
	const passage = unquote(selection?.toString() ?? '', words);
	if (related === null || range === undefined || block === undefined || passage.length < 3) {
		hide();
		return;
	}
	const address = new URL(related.href);
	address.searchParams.set('q', passage);
	link.href = address.href;
	if (!link.isConnected) heard.textContent = 'Press Tab to find cases related to the passage.';
	isOffered = false;
	if (block.nextSibling !== link) block.after(link);
	place(range);
}

/** Below the end of the passage; on touch screens the style sheet has a place for it. */
function place(range: Range): void {
	const { right, bottom } = range.getBoundingClientRect();
	const frame = link.offsetParent?.getBoundingClientRect();
	link.style.left = `${Math.max(16, right - link.offsetWidth) - (frame?.left ?? 0)}px`;
	link.style.top = `${bottom + 6 - (frame?.top ?? 0)}px`;
}

function hide(): void {
	link.remove();
	heard.textContent = '';
}

/** The block of the text in which a passage ends; a passage that leaves the text has none. */
function findBlock({ commonAncestorContainer: common, endContainer }: Range): Element | undefined {
	const text = elementOf(common)?.closest('.prose');
	if (!text || endContainer === text) return undefined;
	return elementOf(endContainer)?.closest('.prose > *') ?? undefined;
}

function elementOf(node: Node): Element | null {
	return node instanceof Element ? node : node.parentElement;
}
