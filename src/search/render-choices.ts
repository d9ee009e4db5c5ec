import { compareText } from '../problems/problem.ts';
import { formatNumber } from '../site/numbers.ts';
import type { Choices } from './answer.ts';
import { element } from './element.ts';
import type { FilterName } from './search-state.ts';

/** How many values of a filter are shown at first, besides the chosen ones. */
const shown = 12;

/** The boxes of a filter's values, and a button for those that are left out unless `isWhole`. */
export function renderChoices(
	name: FilterName,
	choices: Choices,
	chosen: readonly string[],
	isWhole: boolean,
): HTMLElement[] {
	const values = withChosen(choices, chosen);
	const visible = values.filter(([value], place) => isWhole || place < shown || chosen.includes(value));
	if (visible.length === 0) return [element('p', 'none', 'None of the results has any.')];
	const inOrder = name === 'year' ? visible.toSorted(([a], [b]) => compareText(b, a)) : visible;
	const items = inOrder.map(([value, count]) => renderChoice(name, value, count, chosen.includes(value)));
	const list = element('ul', '', ...items);
	if (visible.length === values.length) return [list];
	const button = element('button', 'link-button', `Show all ${formatNumber(values.length)}`);
	button.type = 'button';
	return [list, button];
}

/** A chosen value that no result has is shown too, so that it can be given up. */
function withChosen(choices: Choices, chosen: readonly string[]): Choices {
	const known = new Set(choices.map(([value]) => value));
	return [...choices, ...chosen.filter((value) => !known.has(value)).map((value) => [value, 0] as const)];
}

function renderChoice(name: FilterName, value: string, count: number, isChosen: boolean): HTMLElement {
	const box = element('input', '');
	box.type = 'checkbox';
	box.name = name;
	box.value = value;
	box.checked = isChosen;
	const text = element('span', '', `${value} `, element('span', 'count', formatNumber(count)));
	return element('li', '', element('label', '', box, text));
}
