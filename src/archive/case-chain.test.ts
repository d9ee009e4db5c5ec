import { expect, test } from 'vitest';
import { contentOf, legalAction } from '../testing/build-content.ts';
import type { ContentFile } from '../reading/content-file.ts';
import { findRelations, startOfAction } from './case-chain.ts';

test.each([
	['challenges', 'challenged-by'],
	['challenged-by', 'challenges'],
	['appeal-of', 'appealed-by'],
	['companion-of', 'companion-of'],
	['follows', 'followed-by'],
	['enforces', 'enforced-by'],
])('if one action %s another, the other is %s the one', (type, inverse) => {
	const files = [legalAction('one', { relations: [{ type, action: 'other' }] }), legalAction('other')];
	expect(tiesOf('one', files)).toEqual([`${type} other`]);
	expect(tiesOf('other', files)).toEqual([`${inverse} one`]);
});

test('a tie that both records name is one tie', () => {
	const files = [
		legalAction('summons', { relations: [{ type: 'challenged-by', action: 'suit' }] }),
		legalAction('suit', { relations: [{ type: 'challenges', action: 'summons' }] }),
	];
	expect(tiesOf('summons', files)).toEqual(['challenged-by suit']);
	expect(tiesOf('suit', files)).toEqual(['challenges summons']);
});

test('two actions may be tied in two ways', () => {
	const relations = [
		{ type: 'follows', action: 'summons' },
		{ type: 'challenges', action: 'summons' },
	];
	const files = [legalAction('summons'), legalAction('suit', { relations })];
	expect(tiesOf('suit', files)).toEqual(['follows summons', 'challenges summons']);
});

test('ties are listed by the start of the other action, those without a date first, then by id', () => {
	const relations = ['d', 'c', 'b', 'a', 'e'].map((action) => ({ type: 'companion-of', action }));
	const files = [
		legalAction('hub', { relations }),
		legalAction('a', { dateFiled: '2018' }),
		legalAction('b', { dateIssued: '2017-03-14' }),
		legalAction('c', { dateFiled: '2018' }),
		legalAction('d'),
		legalAction('e', { dateServed: '2017' }),
	];
	expect(tiesOf('hub', files)).toEqual([
		'companion-of d',
		'companion-of e',
		'companion-of b',
		'companion-of a',
		'companion-of c',
	]);
});

test('an action without ties has none', () => {
	expect(tiesOf('a', [legalAction('a')])).toEqual([]);
});

test.each([
	[{ dateIssued: '2017-03-14', dateFiled: '2017-04-06', dateServed: '2017-04-07' }, '2017-03-14'],
	[{ dateServed: '2017-04-07', dateFiled: '2017-04-06' }, '2017-04-06'],
	[{ dateServed: '2017-03-15', statusHistory: [{ date: '2017-03-16', status: 'pending' }] }, '2017-03-15'],
	[
		{
			statusHistory: [
				{ date: '2017-03-16', status: 'pending' },
				{ date: '2017-04', status: 'dropped' },
			],
		},
		'2017-03-16',
	],
	[{ dateTerminated: '2017-04-07', lastChecked: '2026' }, undefined],
])('an action with %j began %s', (fields, start) => {
	const [entry] = contentOf([legalAction('a', fields)]).legalActions;
	expect(entry && startOfAction(entry.data)).toBe(start);
});

function tiesOf(slug: string, files: readonly ContentFile[]): string[] {
	const links = findRelations(contentOf(files).legalActions).get(`legal-action/${slug}`) ?? [];
	return links.map(({ type, action }) => `${type} ${action.slice('legal-action/'.length)}`);
}
