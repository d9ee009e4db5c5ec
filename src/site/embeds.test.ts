import { expect, test } from 'vitest';
import { isEmbedName, readEmbed, type EmbedName } from './embeds.ts';

test.each<[name: EmbedName, written: string | undefined, shows: object | undefined]>([
	['Link', 'agency:cbp', { id: 'agency/cbp' }],
	['Link', 'article:2017/twitter-sues', { id: 'article/2017/twitter-sues' }],
	['Link', 'statute:usc/19/1509', { id: 'statute/usc/19/1509' }],
	['Facts', 'account:alt', { id: 'account/alt' }],
	['Facts', 'article:2017/a', undefined],
	['Facts', 'cbp', undefined],
	['Facts', 'agency:', undefined],
	['Facts', 'agency/cbp', undefined],
	['Link', 'toString:x', undefined],
	['Link', undefined, undefined],
	['Timeline', 'account:alt', { id: 'account/alt' }],
	['Chain', 'legal-action:suit', { id: 'legal-action/suit' }],
	['Chain', 'agency:cbp', undefined],
	['Connections', 'agency:cbp', { id: 'agency/cbp' }],
	['Connections', 'statute:usc/19/1509', undefined],
	['Plot', 'kinds', { table: 'kinds' }],
	['Plot', 'kind', undefined],
	['Plot', 'toString', undefined],
	['Plot', 'agency:cbp', undefined],
])('<%s> of %j shows %j', (name, written, shows) => {
	expect(readEmbed(name, written)).toEqual(shows && { name, ...shows });
});

test.each([
	['Facts', true],
	['facts', false],
	['toString', false],
])('whether there is a component %s: %s', (name, is) => {
	expect(isEmbedName(name)).toBe(is);
});
