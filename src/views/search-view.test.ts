import { expect, test } from 'vitest';
import { filterNames } from '../search/search-state.ts';
import { archiveFacts, archiveOf } from '../testing/build-content.ts';
import { buildSearchView } from './search-view.ts';

const view = buildSearchView(archiveOf([archiveFacts({ name: 'N', url: 'https://x.example/news/' })]));

test('the search page has all filters and both ends of a range of dates', () => {
	expect(view.filters.map(({ name }) => name)).toEqual([...filterNames]);
	expect(view.filters[0]).toEqual({ name: 'kind', label: 'Kind' });
	expect(view.bounds.map(({ label }) => label)).toEqual(['From', 'To']);
});

test('a reader without JavaScript is led to every list and to the timeline', () => {
	expect(view.ways.map(({ label, href }) => `${label} ${href}`)).toEqual([
		'Articles from A to Z /news/articles/',
		'Accounts from A to Z /news/accounts/',
		'Agencies from A to Z /news/agencies/',
		'Legal actions from A to Z /news/legal-actions/',
		'Statutes from A to Z /news/statutes/',
		'Courts from A to Z /news/courts/',
		'Topics /news/topics/',
		'Timeline /news/timeline/',
	]);
});

test('the search page has its own field and no box in its head', () => {
	expect(view.shell).toMatchObject({ title: 'Search', description: 'Search N.', hasBox: false });
});
