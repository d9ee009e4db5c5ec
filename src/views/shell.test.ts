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
		'Accounts /news/accounts/',
		'Agencies /news/agencies/',
		'Legal actions /news/legal-actions/',
		'Statutes /news/statutes/',
		'Courts /news/courts/',
		'Articles /news/articles/',
		'About /news/about/',
		'Search /news/search/',
	]);
	expect(navigation.filter((item) => item.isCurrent).map((item) => item.label)).toEqual(['Agencies']);
});

test('the connections and special pages besides the about page have a link', () => {
	const files = [page('about'), page('contact', { title: 'Write to us' })];
	expect(buildShell(archiveOf(files), input).pages).toEqual([
		{ title: 'Connections', href: '/connections/' },
		{ title: 'Write to us', href: '/contact/' },
	]);
});

test('an archive that does not say where it is published has no feed and no canonical addresses', () => {
	const shell = buildShell(archiveOf([archiveFacts({ url: undefined })]), { ...input, address: '/agencies/' });
	expect(shell).toMatchObject({ feed: undefined, canonical: undefined, base: '/' });
});

test('a hidden page has no canonical address', () => {
	const shell = buildShell(archiveOf([archiveFacts(facts)]), { ...input, isHidden: true });
	expect(shell).toMatchObject({ isHidden: true, canonical: undefined });
});
