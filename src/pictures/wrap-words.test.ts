import { expect, test } from 'vitest';
import { wrapWords } from './wrap-words.ts';

test.each<[text: string, width: number, lines: number, expected: string[]]>([
	['', 100, 2, []],
	['Twitter v. DHS', 200, 2, ['Twitter v. DHS']],
	['Twitter v. Department of Homeland Security', 140, 3, ['Twitter v.', 'Department of', 'Homeland Security']],
	['Twitter v. Department of Homeland Security', 140, 2, ['Twitter v.', 'Department of…']],
	['Twitter v. Department of Homeland Security', 100, 1, ['Twitter v…']],
	['Donaudampfschifffahrtsgesellschaft', 100, 2, ['Donaudampfsc', 'hifffahrtsges…']],
	['Ends, and goes on', 60, 1, ['Ends…']],
	['国土安全部', 26, 2, ['国土', '安…']],
	['x', 1, 2, ['x']],
])('%s in %d pixels and %d lines', (text, width, lines, expected) => {
	expect(wrapWords(text, { width, size: 13, lines })).toEqual(expected);
});
