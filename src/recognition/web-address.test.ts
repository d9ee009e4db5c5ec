import { expect, test } from 'vitest';
import { isInWebAddress } from './web-address.ts';

test.each([
	['the CBP said', false],
	['DHS/CBP said', false],
	['the end.CBP said', false],
	['(CBP)', false],
	['CBP@dhs.gov', true],
	['CBP-press@dhs.gov', true],
	['ods@CBP.gov', true],
	['https://x.gov/CBP', true],
	['www.x.gov/CBP', true],
	['x.gov/CBP', true],
	['@scope/CBP', true],
	['npm/CBP', true],
	['#CBP', true],
])('in "%s", CBP is part of an address: %s', (text, expected) => {
	const start = text.indexOf('CBP');
	expect(isInWebAddress(text, start, start + 3)).toBe(expected);
});
