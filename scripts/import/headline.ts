import type { Block } from './block.ts';
import { certain, type Found } from './found.ts';

/** The headline that a block is; undefined when it is a sentence of the report. */
export function readHeadline({ text, node }: Block): Found<string> | undefined {
	if (node.type === 'heading') return certain(text, 'the heading');
	if (node.type !== 'paragraph' || text.length > 200 || text === '') return undefined;
	if (!/[.!?]["”’)]?$/.test(text)) return { value: text, confidence: 'certain', because: 'the first line' };
	if (text.length > 120 || /[.!?]\s+\p{Lu}/u.test(text)) return undefined;
	return { value: text, confidence: 'likely', because: 'the first line, which ends like a sentence' };
}
