import type { Addresses } from '../site/addresses.ts';
import { kindWords } from '../site/words.ts';
import type { Answer } from './answer.ts';
import type { Chosen } from './chosen.ts';
import { element, link } from './element.ts';
import { isFound, sayFound, sayNothing } from './said.ts';
import { formatState, type SearchState } from './search-state.ts';

/** What is said of an answer: a better query where there is one; how much was found, or what to do. */
export function renderStatus(
	answer: Answer,
	state: SearchState,
	chosen: readonly Chosen[],
	addresses: Addresses,
): HTMLElement[] {
	const said = isFound(answer)
		? [element('p', '', sayFound(answer))]
		: [element('p', '', sayNothing(state.query, chosen), ' Or look through ', ...renderWays(addresses))];
	if (answer.suggestion === undefined) return said;
	const better = link(formatState({ ...state, query: answer.suggestion }), answer.suggestion);
	better.dataset.query = answer.suggestion;
	return [element('p', '', 'Did you mean ', better, '?'), ...said];
}

/** What is said when the index cannot be loaded, with a button to try again. */
export function renderFailure(tryAgain: () => void, addresses: Addresses): HTMLElement[] {
	const button = element('button', 'link-button', 'Try again');
	button.type = 'button';
	button.addEventListener('click', tryAgain);
	return [
		element(
			'p',
			'',
			'The search could not be loaded. Check the connection and try again, or look through ',
			...renderWays(addresses),
		),
		element('p', '', button),
	];
}

function renderWays(addresses: Addresses): (HTMLElement | string)[] {
	return [
		link(addresses.timeline(), 'the timeline'),
		' or ',
		link(addresses.index('article'), `the ${kindWords.article.many.toLowerCase()} from A to Z`),
		'.',
	];
}
