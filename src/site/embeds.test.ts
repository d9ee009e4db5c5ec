import { expect, test } from 'vitest';
import { isEmbedName, readTarget, type EmbedName } from './embeds.ts';

test.each<[name: EmbedName, written: string, id: string | undefined]>([
	['Link', 'agency:cbp', 'agency/cbp'],
	['Link', 'article:2017/twitter-sues', 'article/2017/twitter-sues'],
	['Link', 'statute:usc/19/1509', 'statute/usc/19/1509'],
	['Facts', 'account:alt', 'account/alt'],
	['Facts', 'article:2017/a', undefined],
	['Facts', 'cbp', undefined],
	['Facts', 'agency:', undefined],
	['Facts', 'agency/cbp', undefined],
	['Link', 'toString:x', undefined],
])('<%s> of %j is %s', (name, written, id) => {
	expect(readTarget(name, written)).toBe(id);
});

test.each([
	['Facts', true],
	['facts', false],
	['toString', false],
])('whether there is a component %s: %s', (name, is) => {
	expect(isEmbedName(name)).toBe(is);
});
