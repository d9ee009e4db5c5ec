import type { Chosen } from './chosen.ts';
import { element } from './element.ts';

/** What narrows the results down, each with a button that takes it away, and a button for all of it. */
export function renderChosen(
	chosen: readonly Chosen[],
	take: (chosen: Chosen) => void,
	takeAll: () => void,
): HTMLElement[] {
	const items = chosen.map((one) => {
		const cross = element('span', '', ' ×');
		cross.ariaHidden = 'true';
		return renderButton(
			() => {
				take(one);
			},
			element('span', 'sr-only', 'Take away '),
			one.label,
			cross,
		);
	});
	if (chosen.length > 1) items.push(renderButton(takeAll, 'Take all away'));
	return items.map((button) => element('li', '', button));
}

function renderButton(press: () => void, ...children: readonly (Node | string)[]): HTMLButtonElement {
	const button = element('button', 'link-button', ...children);
	button.type = 'button';
	button.addEventListener('click', press);
	return button;
}
