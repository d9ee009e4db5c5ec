import { expect, test } from 'vitest';
import { agency, archiveFacts, archiveOf, article, page } from '../testing/build-content.ts';
import { buildNotFoundView, buildSpecialPageView, describeArchive } from './plain-view.ts';

test('a special page has its title, its description and its address', () => {
	const built = archiveOf([page('contact', { title: 'Contact', description: 'Write to us.' })]);
	expect(buildSpecialPageView(built, 'contact')).toMatchObject({
		title: 'Contact',
		shell: { title: 'Contact', description: 'Write to us.', canonical: 'https://archive.example/contact/' },
	});
});

test('a special page without a description is described by its title', () => {
	const built = archiveOf([archiveFacts({ name: 'N' }), page('contact', { title: 'Contact' })]);
	expect(buildSpecialPageView(built, 'contact').shell.description).toBe('N: Contact.');
});

test('an about page is there even if nobody wrote one', () => {
	expect(buildSpecialPageView(archiveOf([]), 'about')).toMatchObject({
		title: 'About',
		shell: { title: 'About', canonical: 'https://archive.example/about/' },
	});
});

test('the page for what is missing is hidden from search engines', () => {
	expect(buildNotFoundView(archiveOf([]))).toMatchObject({
		title: 'Page not found',
		shell: { isHidden: true, canonical: undefined },
	});
});

test('an archive is described by what it holds', () => {
	const built = archiveOf([archiveFacts({ description: 'What it is.' }), agency('a'), agency('b'), article('2017/a')]);
	expect(describeArchive(built)).toBe('What it is. It holds 1 article and 2 records.');
});
