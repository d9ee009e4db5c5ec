import { expect, test } from 'vitest';
import { contentFile } from '../reading/content-file.ts';
import { agency, archiveFacts, archiveOf, article, retracted } from '../testing/build-content.ts';
import { buildFormerViews } from './former-view.ts';

const views = buildFormerViews(
	archiveOf([
		archiveFacts({ url: 'https://x.example/news/', name: 'News' }),
		agency('cbp', { formerly: ['/agencies/customs/', '/2017/cbp.html'] }),
		contentFile(
			'removed.yaml',
			'/agencies/gone/:\n  date: 2026-11\n  reason: It was a copy.\n  instead: /agencies/customs/\n',
		),
	]),
);

test('a redirect to a retracted article calls it so', () => {
	const [view] = buildFormerViews(archiveOf([article('2017/a', { ...retracted, formerly: ['/a/'] })]));
	expect(view?.redirect?.to.name).toBe('Retracted: 2017/a');
});

test('a redirect says where the page is, also to search engines', () => {
	expect(views.slice(0, 2)).toEqual(
		['2017/cbp.html', 'agencies/customs'].map((path) => ({
			path,
			redirect: {
				language: 'en',
				archive: 'News',
				to: { href: '/news/agencies/cbp/', name: 'cbp' },
				canonical: 'https://x.example/news/agencies/cbp/',
			},
		})),
	);
});

test('what was removed says when and why, is hidden from search engines, and leads straight to a page of today', () => {
	expect(views[2]).toMatchObject({
		path: 'agencies/gone',
		removal: {
			shell: { isHidden: true, canonical: undefined },
			date: { iso: '2026-11', text: 'November 2026' },
			reason: 'It was a copy.',
			instead: { href: '/news/agencies/cbp/', name: 'cbp' },
		},
	});
});
