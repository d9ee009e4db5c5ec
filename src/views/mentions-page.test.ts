import { expect, test } from 'vitest';
import { agency, archiveOf, article } from '../testing/build-content.ts';
import { buildMentionsPage } from './mentions-page.ts';

test('a page of mentions names its record, its span and itself', () => {
	const text = Array.from({ length: 601 }, () => 'Customs asked.').join(' ');
	const built = archiveOf([agency('cbp', { name: 'Customs' }), article('2017/a', { date: '2017-04' }, text)]);
	const page = buildMentionsPage(built, 'agency/cbp', '2017-04');
	expect(page.heading).toBe('Mentions in April 2017');
	expect(page.record).toMatchObject({ name: 'Customs', href: '/agencies/cbp/' });
	expect(page.shell.title).toBe('Customs: mentions in April 2017');
	expect(page.shell.canonical).toBe('https://archive.example/agencies/cbp/mentions/2017/04/');
	expect(page.mentions.sections).toHaveLength(1);
});
