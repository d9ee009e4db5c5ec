import { expect, test } from 'vitest';
import { archiveOf, article } from '../testing/build-content.ts';
import { buildSearchDocuments } from './search-document.ts';
import { buildVocabulary } from './search-vocabulary.ts';

test('words of two pages or of a title are kept, the most frequent first; short ones and numbers are not', () => {
	const { archive, addresses } = archiveOf([
		article('2017/a', { title: 'Unmasking', date: '2017-01-01' }, 'The summons came in 2017. A sumons?'),
		article('2017/b', { title: 'Summons', date: '2017-01-02' }, 'The court said no to the summons.'),
		article('2017/c', { title: 'Warrants', date: '2017-01-03' }, 'The court and a summons.'),
	]);
	expect(buildVocabulary(buildSearchDocuments(archive, addresses))).toEqual([
		'summons',
		'court',
		'unmasking',
		'warrants',
	]);
});
