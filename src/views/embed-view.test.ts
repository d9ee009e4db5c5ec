import { expect, test } from 'vitest';
import { account, agency, archiveOf, article, legalAction } from '../testing/build-content.ts';
import { buildEmbed, embedsOf } from './embed-view.ts';

const party = (id: string, role: string) => ({ name: id, ref: id, role });
const built = archiveOf([
	agency('cbp', { name: 'Customs' }),
	account('alt', { state: 'suspended' }),
	legalAction('summons', {
		kind: 'administrative-summons',
		dateIssued: '2017-03-14',
		dateTerminated: '2017-04-07',
		statusHistory: [{ date: '2017-04-07', status: 'dropped' }],
		parties: [party('agency/cbp', 'issuer'), party('account/alt', 'target')],
	}),
	legalAction('suit', {
		dateFiled: '2017-04-06',
		relations: [{ type: 'challenges', action: 'summons' }],
		parties: [party('agency/cbp', 'defendant')],
	}),
	article('2017/b', {
		date: '2017-04-07',
		legalActions: ['suit'],
		events: [
			{ date: '2017-04-07', title: 'one' },
			{ date: '2017-04-07', title: 'two' },
		],
	}),
	legalAction('told', { statusHistory: [{ date: '2018', status: 'upheld' }] }),
	legalAction('bare'),
	article('2017/a', {}, 'Of @unknown.'),
]);

test('what a special page places is built in its order; what it does not know is left out', () => {
	const body = '<Link to="article:2017/a">it</Link>\n\n<Other />\n\n<Facts of="account:alt" />\n\n<Facts />';
	expect(embedsOf(built, body)).toMatchObject([
		{ name: 'Link', link: { name: '2017/a', href: '/articles/2017/a/' } },
		{ name: 'Facts', head: { words: 'Facts', link: { name: '@alt', mark: '' } } },
	]);
});

test('a special page without components shows nothing of the archive', () => {
	expect(embedsOf(built, 'Words.')).toEqual([]);
});

test('an action shows the ladder of its dispute, or how it went alone', () => {
	expect(chainOf('suit')).toMatchObject({
		head: { words: 'Course of the dispute', link: { mark: '§', name: 'suit', href: '/legal-actions/suit/' } },
		sections: [{ type: 'figure' }],
	});
	expect(chainOf('told')).toMatchObject({ head: { words: 'How it went' }, sections: [{ type: 'lines' }] });
});

test('a timeline tells the whole dispute in the order in which it happened', () => {
	const view = buildEmbed(built, { name: 'Timeline', id: 'legal-action/suit' });
	expect(view).toMatchObject({ head: { words: 'Timeline', link: { name: 'suit' } } });
	expect(view).not.toHaveProperty('head.more');
	expect(view.name === 'Timeline' && view.years.map(({ year, lines }) => [year, lines.map(wordsOf)])).toEqual([
		[
			'2017',
			[
				'Administrative summons issued summons',
				'Lawsuit filed suit',
				'2017/b',
				'Event one',
				'Event two',
				'Administrative summons ended, dropped summons',
			],
		],
	]);
});

test('of a long timeline the newest lines are shown, with the way to all of them', () => {
	const dates = Array.from({ length: 61 }, (_, place) => ({ date: String(1901 + place), title: 't' }));
	const long = archiveOf([account('alt'), article('2017/a', { accounts: ['alt'], events: dates })]);
	const view = buildEmbed(long, { name: 'Timeline', id: 'account/alt' });
	expect(view).toMatchObject({
		head: { more: { text: 'The whole timeline, 62 entries', href: '/timeline/account/alt/' } },
	});
	expect(view.name === 'Timeline' && view.years.map(({ year }) => year)).toEqual([
		...dates.slice(2).map(({ date }) => date),
		'2017',
	]);
});

test('a figure of the statistics comes with what it counts, and leads to its place among them', () => {
	expect(buildEmbed(built, { name: 'Plot', table: 'kinds' })).toMatchObject({
		head: { words: 'Statistics', link: { name: 'By kind of action', href: '/statistics/#kinds' } },
		section: { note: '4 legal actions, each of one kind.', csv: '/data/statistics/kinds.csv' },
	});
});

test('who is tied to a record is drawn', () => {
	expect(buildEmbed(built, { name: 'Connections', id: 'agency/cbp' })).toMatchObject({
		head: { words: 'Connections', link: { name: 'Customs' } },
		sections: [{ type: 'figure' }],
	});
});

test.each([
	['Facts', 'account/@unknown', 'Nobody has described it yet.'],
	['Timeline', 'account/alt', undefined],
	['Timeline', 'legal-action/bare', 'Nothing of it has a date yet.'],
	['Chain', 'legal-action/bare', 'There is no more than one step of it to tell.'],
	['Chain', 'legal-action/suit', undefined],
	['Connections', 'legal-action/bare', 'It has too few ties for a drawing.'],
	['Connections', 'agency/cbp', undefined],
] as const)('<%s> of %s says of nothing: %j', (name, id, none) => {
	const view = buildEmbed(built, { name, id });
	expect('head' in view && view.head.none).toBe(none);
});

function chainOf(slug: string) {
	return buildEmbed(built, { name: 'Chain', id: `legal-action/${slug}` });
}

function wordsOf({ label, title }: { label: string; title: string }): string {
	return `${label} ${title}`.trim();
}
