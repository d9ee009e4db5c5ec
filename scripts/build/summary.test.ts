import { expect, test } from 'vitest';
import { agency, archiveOf, article, type Fields } from '../../src/testing/build-content.ts';
import { formatSummary } from './summary.ts';

test.each<[as: string, draft: Fields, articles: string]>([
	['without drafts', {}, '2'],
	['with a draft', { draft: 'true' }, '1, 1 draft left out'],
	['with an embargo', { date: '2031-02-03' }, '1, 1 under embargo until 2031-02-03'],
])('a build %s is told in a few lines', (_as, withheld, articles) => {
	const built = archiveOf([
		agency('cbp', { name: 'Customs' }),
		article('2017/a', {}, 'Customs, Customs and @zed. [a](/old/)'),
		article(withheld.date === undefined ? '2017/b' : '2031/b', withheld),
	]);
	const summary = formatSummary({ built, rendered: 1234, reused: 5, index: 'reused', out: 'dist', seconds: 1.25 });
	expect(
		summary
			.trimStart()
			.split('\n')
			.map((line) => line.trim()),
	).toEqual([
		`Articles  ${articles}`,
		'Records  2',
		'Mentions  3, 2 of them linked',
		'Pages  1,234 rendered, 5 reused; search index reused',
		'Problems  1',
		'Site  dist',
		'Seconds  1.3',
	]);
});
