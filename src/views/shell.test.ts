import { expect, test } from 'vitest';
import { archiveFacts, archiveOf, page } from '../testing/build-content.ts';
import { buildShell } from './shell.ts';

const input = { title: 'T', description: 'D', address: '/news/agencies/' };
const facts = { name: 'N', description: 'What it is.', url: 'https://x.example/news/', language: 'es' };

test('a shell says what archive and what page it is of', () => {
	expect(buildShell(archiveOf([archiveFacts(facts)]), input)).toMatchObject({
		language: 'es',
		archive: { name: 'N', href: '/news/', description: 'What it is.' },
		title: 'T',
		description: 'D',
		canonical: 'https://x.example/news/agencies/',
		feed: '/news/feed.xml',
		base: '/news/',
		isHidden: false,
	});
});

test('the navigation has all sections and marks the one of the page', () => {
	const { navigation } = buildShell(archiveOf([archiveFacts(facts)]), input);
	expect(navigation.map(({ label, href }) => `${label} ${href}`)).toEqual([
		'Timeline /news/timeline/',
		'Articles /news/articles/',
		'Accounts /news/accounts/',
		'Agencies /news/agencies/',
		'Legal actions /news/legal-actions/',
	]);
	expect(navigation.filter((item) => item.isCurrent).map((item) => item.label)).toEqual(['Agencies']);
});

test('the foot has what the navigation has no room for, and marks the one of the page', () => {
	const { pages } = buildShell(archiveOf([archiveFacts(facts)]), { ...input, address: '/news/topics/' });
	expect(pages.map(({ label, href }) => `${label} ${href}`)).toEqual([
		'Start here /news/start-here/',
		'Statutes /news/statutes/',
		'Courts /news/courts/',
		'Topics /news/topics/',
		'Connections /news/connections/',
		'Statistics /news/statistics/',
		'Corrections /news/corrections/',
		'About /news/about/',
	]);
	expect(pages.filter((item) => item.isCurrent).map((item) => item.label)).toEqual(['Topics']);
});

test('special pages go by their own titles', () => {
	const files = [page('about', { title: 'Who we are' }), page('start-here', { title: 'New here?' }), page('contact')];
	const { pages } = buildShell(archiveOf(files), { ...input, address: '/contact/' });
	expect(pages.map((item) => item.label)).toEqual([
		'New here?',
		'Statutes',
		'Courts',
		'Topics',
		'Connections',
		'Statistics',
		'Corrections',
		'Who we are',
		'contact',
	]);
	expect(pages.at(-1)).toEqual({ label: 'contact', href: '/contact/', isCurrent: true });
});

test('an archive that does not say where it is published has no feed and no canonical addresses', () => {
	const shell = buildShell(archiveOf([archiveFacts({ url: undefined })]), { ...input, address: '/agencies/' });
	expect(shell).toMatchObject({ feed: undefined, canonical: undefined, base: '/' });
});

test('a page has a box to search with, unless it has a field of its own', () => {
	const built = archiveOf([archiveFacts(facts)]);
	expect(buildShell(built, input)).toMatchObject({ search: '/news/search/', hasBox: true });
	expect(buildShell(built, { ...input, hasField: true })).toMatchObject({ hasBox: false });
});

test('a hidden page has no canonical address', () => {
	const shell = buildShell(archiveOf([archiveFacts(facts)]), { ...input, isHidden: true });
	expect(shell).toMatchObject({ isHidden: true, canonical: undefined });
});
