import { kindWords } from '../site/words.ts';
import { element } from './element.ts';

/** The mark and the word of a kind, which is given by its word: "§ Legal action". */
export function renderKind(word: string): HTMLElement {
	const known = Object.values(kindWords).find(({ one }) => one === word);
	if (known === undefined) return element('span', '', word);
	const mark = element('span', 'mark', known.mark);
	mark.ariaHidden = 'true';
	return element('span', 'kind', mark, ` ${word}`);
}
