import type { Choices } from './answer.ts';
import { find } from './element.ts';
import { renderChoices } from './render-choices.ts';
import { filterNames, type FilterName, type SearchState } from './search-state.ts';
import type { Searcher } from './searcher.ts';

/** The groups of boxes that narrow results down. */
export interface Facets {
	/**
	 * Asks what the groups that stand open have to choose from, for each of them may be a download. What comes back
	 * shows it, so that all of a page can change at once.
	 */
	ask(state: SearchState): Promise<() => void>;
}

/** Tells of each value that a reader chooses or gives up. */
export function createFacets(searcher: Searcher, toggle: (name: FilterName, value: string) => void): Facets {
	const panel = find('facets');
	const groups = filterNames.map((name) => createGroup(panel, name));
	let latest: SearchState | undefined;
	const askGroup = async (group: Group, state: SearchState) => {
		const choices = await searcher.choices(state, group.name);
		return () => {
			showGroup(group, state, choices);
		};
	};
	/** A group whose values cannot be had keeps those that it has; the results tell what is wrong. */
	const ask = async (wanted: readonly Group[], state: SearchState) => {
		const shows = await Promise.all(wanted.map((group) => askGroup(group, state).catch(() => undefined)));
		return () => {
			for (const show of shows) show?.();
		};
	};
	const askLate = (wanted: readonly Group[]) => {
		const state = latest;
		if (state === undefined) return;
		void ask(wanted, state).then((show) => {
			if (state === latest) show();
		});
	};
	const toggleButton = find('narrow');
	toggleButton.addEventListener('click', () => {
		const isOpen = panel.classList.toggle('is-open');
		toggleButton.ariaExpanded = String(isOpen);
		if (isOpen) askLate(groups.filter(isWanted));
	});
	panel.addEventListener('change', ({ target }) => {
		const { name, value } = target as HTMLInputElement;
		const known = filterNames.find((other) => other === name);
		if (known !== undefined) toggle(known, value);
	});
	for (const group of groups) {
		group.details.addEventListener('toggle', () => {
			if (isWanted(group) && group.shown !== latest) askLate([group]);
		});
		group.details.addEventListener('click', ({ target }) => {
			if ((target as HTMLElement).tagName !== 'BUTTON') return;
			group.isWhole = true;
			if (group.shown !== undefined) showGroup(group, group.shown, group.choices);
			group.details.querySelector('input')?.focus();
		});
	}
	return {
		ask: (state) => {
			latest = state;
			const wanted = groups.filter((group) => isWanted(group) || (isChosen(group, state) && isInSight(group)));
			return ask(wanted, state).then((show) => () => {
				show();
				for (const group of groups) group.details.open ||= isChosen(group, state);
			});
		},
	};
}

function createGroup(panel: HTMLElement, name: FilterName): Group {
	const details =
		panel.querySelector<HTMLDetailsElement>(`[data-filter="${name}"]`) ?? document.createElement('details');
	return { name, details, choices: [], shown: undefined, isWhole: false };
}

/** Whether a reader sees the values of the group. */
function isWanted(group: Group): boolean {
	return group.details.open && isInSight(group);
}

/** Whether a reader sees its name: on phones all groups are put away at first. */
function isInSight({ details }: Group): boolean {
	return details.querySelector('summary')?.checkVisibility() === true;
}

function isChosen({ name }: Group, state: SearchState): boolean {
	return state.filters[name].length > 0;
}

function showGroup(group: Group, state: SearchState, choices: Choices): void {
	const { name, details } = group;
	const focused = document.activeElement;
	const value = focused instanceof HTMLInputElement && details.contains(focused) ? focused.value : undefined;
	const place = details.querySelector('.choices');
	place?.replaceChildren(...renderChoices(name, choices, state.filters[name], group.isWhole));
	if (value !== undefined) [...details.querySelectorAll('input')].find((box) => box.value === value)?.focus();
	group.shown = state;
	group.choices = choices;
}

interface Group {
	readonly name: FilterName;
	readonly details: HTMLDetailsElement;
	/** The state that its boxes are of. */
	shown: SearchState | undefined;
	choices: Choices;
	/** Whether a reader has asked for all values. */
	isWhole: boolean;
}
