import { expect, test } from 'vitest';
import { createPlaceCounter } from './place-counter.ts';

test('each text is counted by itself, whatever it is', () => {
	const placeOf = createPlaceCounter();
	expect(['a', '__proto__', 'a', 'constructor', 'a', '__proto__'].map(placeOf)).toEqual([0, 0, 1, 0, 2, 1]);
});
