import { expect, test } from 'vitest';
import type { EntityId } from '../schemas/entity.ts';
import { fileOf } from './entry.ts';

test.each<[EntityId, string]>([
	['article/2017/twitter-sues', 'articles/2017/twitter-sues.md'],
	['account/alt-uscis', 'accounts/alt-uscis.md'],
	['agency/cbp', 'agencies/cbp.md'],
	['legal-action/twitter-v-dhs', 'legal-actions/twitter-v-dhs.md'],
])('%s is kept in %s', (id, file) => {
	expect(fileOf(id)).toBe(file);
});
