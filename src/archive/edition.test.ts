import { expect, test } from 'vitest';
import type { ContentFile } from '../reading/content-file.ts';
import { article, contentOf, legalAction } from '../testing/build-content.ts';
import { editionOf } from './edition.ts';

test.each<[as: string, files: ContentFile[], edition: string | undefined]>([
	['nothing was written', [], undefined],
	['an article was published', [article('2017/a', { date: '2017-04-07' })], '2017-04-07'],
	['it was updated', [article('2017/a', { date: '2017-04-07', updated: '2018' })], '2018'],
	[
		'it was corrected',
		[article('2017/a', { date: '2017', corrections: [{ date: '2017-05-01', type: 'correction', text: 'x' }] })],
		'2017-05-01',
	],
	['an action was checked', [article('2017/a'), legalAction('b', { lastChecked: '2026-11-24' })], '2026-11-24'],
	['an action only happened', [legalAction('b', { dateFiled: '2026-11-24' })], undefined],
])('the edition is the latest date on which %s', (_as, files, edition) => {
	const { articles, legalActions } = contentOf(files);
	expect(editionOf(articles, legalActions)).toBe(edition);
});
