import { expect, test } from 'vitest';
import { actionKinds, actionStatuses } from '../schemas/legal-action.ts';
import {
	account,
	agency,
	archiveFacts,
	archiveOf,
	article,
	legalAction,
	page,
	type Fields,
} from '../testing/build-content.ts';
import { buildStartView } from './start-view.ts';

const tie = (action: string): Fields => ({ relations: [{ type: 'follows', action }] });

test('the page says what the archive is in its own words, and what it holds', () => {
	const built = archiveOf([
		archiveFacts({ name: 'N', description: 'What it is.' }),
		article('2017/a', { date: '2017-04-07' }),
		legalAction('suit', { dateFiled: '2015' }),
	]);
	expect(buildStartView(built)).toMatchObject({
		shell: { title: 'Start here', canonical: 'https://archive.example/start-here/' },
		description: 'What it is.',
		extent: '1 article and 1 legal action, from 2015 to 2017.',
		search: '/search/',
	});
});

test('every kind has its mark, a list, and the one of it that most articles concern', () => {
	const built = archiveOf([
		account('alt'),
		agency('a', { name: 'Customs' }),
		agency('b', { name: 'Border Patrol' }),
		article('2017/a', {}, 'Customs'),
		article('2018/b', {}, 'Customs, Border Patrol'),
	]);
	const { kinds } = buildStartView(built);
	expect(
		kinds.slice(0, 4).map(({ mark, word, href, total, example }) => [mark, word, href, total, example?.link.name]),
	).toEqual([
		['¶', 'Articles', '/articles/', '2 articles.', '2018/b'],
		['@', 'Accounts', '/accounts/', '1 account.', '@alt'],
		['▪', 'Agencies', '/agencies/', '2 agencies.', 'Customs'],
		['§', 'Legal actions', '/legal-actions/', '0 legal actions.', undefined],
	]);
});

test('the three disputes with most coverage are told, an article counting once for all of their actions', () => {
	const built = archiveOf([
		legalAction('summons', { dateIssued: '2017-03-14', status: 'dropped' }),
		legalAction('suit', { dateFiled: '2018-04-06', ...tie('summons') }),
		...['b', 'c', 'd', 'uncovered'].map((id) => legalAction(id, { dateFiled: '2016' })),
		article('2017/1', { legalActions: ['summons', 'suit', 'd'] }),
		article('2017/2', { legalActions: ['suit', 'c', 'd'] }),
		article('2017/3', { legalActions: ['b', 'd'] }),
	]);
	const { disputes } = buildStartView(built);
	expect(disputes.map(({ dates, extent }) => `${dates}: ${extent}`)).toEqual([
		'2016: 1 legal action, 3 articles',
		'2017 to 2018: 2 legal actions, 2 articles',
		'2016: 1 legal action, 1 article',
	]);
	expect(disputes[1]?.actions.map(({ link, status }) => `${link.name}, ${status}`)).toEqual([
		'summons, dropped',
		'suit, pending',
	]);
	expect(disputes[2]?.actions.map(({ link }) => link.name)).toEqual(['b']);
});

test('special pages are told that only this archive has', () => {
	const built = archiveOf([page('about'), page('a-case', { title: 'A case', description: 'D' }), page('b-case')]);
	expect(buildStartView(built).pages).toEqual([
		{ title: 'A case', href: '/a-case/', description: 'D' },
		{ title: 'b-case', href: '/b-case/', description: undefined },
	]);
});

test('the words that the records use are explained', () => {
	const built = archiveOf([
		legalAction('a', {
			status: 'upheld',
			statusHistory: [
				{ date: '2017', status: 'pending' },
				{ date: '2018', status: 'upheld' },
			],
		}),
		legalAction('b', { kind: '2703d-order', status: 'upheld' }),
	]);
	expect(buildStartView(built).glossary.map(({ terms }) => terms.map((term) => term.word))).toEqual([
		['Lawsuit', '2703(d) order'],
		['Pending', 'Upheld'],
	]);
});

test('an archive of nothing explains all of its words', () => {
	const view = buildStartView(archiveOf([]));
	expect(view.glossary.map(({ terms }) => terms.length)).toEqual([actionKinds.length, actionStatuses.length]);
	expect(view).toMatchObject({ extent: '0 articles and 0 legal actions.', disputes: [] });
});
