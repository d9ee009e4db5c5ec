import { expect, test } from 'vitest';
import { filterNames } from '../search/search-state.ts';
import { archiveFacts, archiveOf } from '../testing/build-content.ts';
import { buildSearchView } from './search-view.ts';

test('the script of the search page is told where the index is, the marks of kinds and the words for filters', () => {
	const { settings } = buildSearchView(archiveOf([archiveFacts({ url: 'https://x.example/news/' })]));
	const { folder, marks, labels } = JSON.parse(settings) as Record<'folder' | 'marks' | 'labels', object>;
	expect(folder).toBe('/news/pagefind/');
	expect(marks).toEqual({ Article: '¶', Account: '@', Agency: '▪', 'Legal action': '§', Statute: '†', Court: '‡' });
	expect(Object.keys(labels)).toEqual([...filterNames]);
});

test('the search page is a section of the navigation', () => {
	const { shell } = buildSearchView(archiveOf([archiveFacts({ name: 'N' })]));
	expect(shell).toMatchObject({ title: 'Search', description: 'Search N.' });
	expect(shell.navigation.filter((item) => item.isCurrent).map((item) => item.label)).toEqual(['Search']);
});
