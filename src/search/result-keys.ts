/**
 * Lets arrow keys lead from the field into the links of the results, among them, and from the first back to the
 * field, as Escape does from each.
 */
export function listenToKeys(field: HTMLInputElement, results: HTMLElement): void {
	field.addEventListener('keydown', (event) => {
		if (event.key !== 'ArrowDown' || isForOthers(event)) return;
		const [first] = linksOf(results);
		if (first !== undefined) move(event, first);
	});
	results.addEventListener('keydown', (event) => {
		if (isForOthers(event)) return;
		const links = linksOf(results);
		const place = links.indexOf(document.activeElement as HTMLAnchorElement);
		const goals: Partial<Record<string, HTMLElement | undefined>> = {
			ArrowDown: links[place + 1],
			ArrowUp: links[place - 1] ?? field,
			Home: links[0],
			End: links.at(-1),
			Escape: field,
		};
		const goal = place < 0 ? undefined : goals[event.key];
		if (goal !== undefined) move(event, goal);
	});
}

function linksOf(results: HTMLElement): HTMLAnchorElement[] {
	return [...results.querySelectorAll('a')];
}

function move(event: KeyboardEvent, goal: HTMLElement): void {
	event.preventDefault();
	goal.focus();
	goal.scrollIntoView({ block: 'nearest' });
}

/** Whether a key is one of the browser, or chooses among the signs of an input method. */
function isForOthers(event: KeyboardEvent): boolean {
	return event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
}
