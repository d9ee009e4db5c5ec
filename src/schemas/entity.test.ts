import { expect, test } from 'vitest';
import { folders, kindOf, kindOfFolder, recordKinds, slugOf, type EntityId, type EntityKind } from './entity.ts';

test.each<[EntityId, EntityKind, string]>([
	['agency/cbp', 'agency', 'cbp'],
	['account/@alt_uscis', 'account', '@alt_uscis'],
	['legal-action/twitter-v-dhs', 'legal-action', 'twitter-v-dhs'],
	['article/2017/twitter-sues', 'article', '2017/twitter-sues'],
])('%s is an id of the kind %s with the slug %s', (id, kind, slug) => {
	expect(kindOf(id)).toBe(kind);
	expect(slugOf(id)).toBe(slug);
});

test.each<[folder: string, kind: EntityKind | undefined]>([
	['articles', 'article'],
	['accounts', 'account'],
	['agencies', 'agency'],
	['legal-actions', 'legal-action'],
	['article', undefined],
	['Agencies', undefined],
	['', undefined],
	['constructor', undefined],
])('the folder %j keeps %j', (folder, kind) => {
	expect(kindOfFolder(folder)).toBe(kind);
});

test('every kind has a folder, and all but articles are records', () => {
	expect(Object.keys(folders).toSorted()).toEqual(['article', ...recordKinds].toSorted());
});
