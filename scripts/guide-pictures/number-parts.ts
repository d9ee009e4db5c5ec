import type { Page } from 'playwright-core';

/** Writes 1, 2, 3 … beside the first element that each selector finds. Throws where one finds none. */
export async function numberParts(page: Page, selectors: readonly string[]): Promise<void> {
	const lost = await page.evaluate((parts) => {
		const found = parts.map((part) => document.querySelector(part));
		// All places first: a label must not move what is measured after it.
		const places = found.map((element) => element?.getBoundingClientRect());
		for (const [index, place] of places.entries()) {
			if (place === undefined) continue;
			const label = document.createElement('b');
			label.textContent = String(index + 1);
			Object.assign(label.style, {
				position: 'absolute',
				left: `${Math.max(4, place.left + scrollX - 32)}px`,
				top: `${place.top + scrollY + 1}px`,
				width: '22px',
				background: '#8a1a1a',
				color: '#fff',
				font: '600 14px/20px var(--sans)',
				textAlign: 'center',
			});
			document.body.append(label);
		}
		return parts.filter((_, index) => !found[index]);
	}, selectors);
	if (lost.length > 0) throw new Error(`The page has nothing for ${lost.join(', ')}.`);
}
