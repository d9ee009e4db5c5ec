import { expect, test } from 'vitest';
import { agency, archiveOf, article } from '../testing/build-content.ts';
import { buildMentionsPages } from './mentions-page.ts';

test('a page of mentions names its record, its span and itself', () => {
	const text = Array.from({ length: 601 }, () => 'Customs asked.').join(' ');
	const built = archiveOf([agency('cbp', { name: 'Customs' }), article('2017/a', { date: '2017-04' }, text)]);
	const pages = buildMentionsPages(built, 'agency/cbp');
	expect(pages.map(({ span }) => span)).toEqual(['2017-04']);
	const [page] = pages;
	expect(page?.heading).toBe('Mentions in April 2017');
	expect(page?.record).toMatchObject({ name: 'Customs', href: '/agencies/cbp/' });
	expect(page?.shell.title).toBe('Customs: mentions in April 2017');
	expect(page?.shell.canonical).toBe('https://archive.example/agencies/cbp/mentions/2017/04/');
	expect(page?.mentions.sections).toHaveLength(1);
});

test('a record whose mentions fit on its own page has no pages of mentions', () => {
	const built = archiveOf([agency('cbp', { name: 'Customs' }), article('2017/a', {}, 'Customs asked.')]);
	expect(buildMentionsPages(built, 'agency/cbp')).toEqual([]);
});
