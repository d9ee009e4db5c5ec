import { expect, test } from 'vitest';
import { account, agency, archiveOf, article } from '../testing/build-content.ts';
import { buildMentions } from './mentions.ts';

test('a record is mentioned by articles, newest first, then by records, each with its sentences', () => {
	const built = archiveOf([
		agency('cbp', { name: 'Customs' }),
		agency('dhs', { name: 'Homeland' }, 'It has Customs.'),
		account('alt', {}, 'Against Customs.'),
		article('2017/a', { title: 'A', date: '2017-04-07' }, 'By Customs. And Customs again.'),
		article('2018/b', { title: 'B', agencies: ['cbp'] }),
		article('2018/c', { title: 'C' }, 'Nothing.'),
	]);
	const anchor = expect.stringMatching(/^\/articles\/2017\/a\/#p-[0-9a-f]{8}$/) as string;
	expect(buildMentions(built, 'agency/cbp')).toMatchObject([
		{ title: 'B', href: '/articles/2018/b/', margin: { iso: '2018', text: '2018' }, sentences: [] },
		{
			title: 'A',
			href: '/articles/2017/a/',
			margin: { iso: '2017-04-07', text: 'April 7, 2017' },
			sentences: [
				{ href: anchor, sentence: { before: 'By ', surface: 'Customs', after: '.' } },
				{ href: anchor, sentence: { before: 'And ', surface: 'Customs', after: ' again.' } },
			],
		},
		{ title: '@alt', href: '/accounts/alt/', margin: 'Account', sentences: [{ sentence: { before: 'Against ' } }] },
		{ title: 'Homeland', href: '/agencies/dhs/', margin: 'Agency', sentences: [{ sentence: { before: 'It has ' } }] },
	]);
});

test('a record that nothing mentions has no mentions', () => {
	expect(buildMentions(archiveOf([agency('cbp')]), 'agency/cbp')).toEqual([]);
});
