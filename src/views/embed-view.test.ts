import { expect, test } from 'vitest';
import { account, agency, archiveOf, article } from '../testing/build-content.ts';
import { embedsOf } from './embed-view.ts';

const built = archiveOf([
	agency('cbp', { name: 'Customs' }),
	account('alt', { state: 'suspended' }),
	article('2017/a'),
]);

test('what a special page places is built in its order; what it does not know is left out', () => {
	const body = '<Link to="article:2017/a">it</Link>\n\n<Other />\n\n<Facts of="account:alt" />\n\n<Facts />';
	expect(embedsOf(built, body)).toMatchObject([
		{ name: 'Link', link: { name: '2017/a', href: '/articles/2017/a/' } },
		{ name: 'Facts', link: { name: '@alt', mark: '@' }, facts: [{ label: 'State' }] },
	]);
});

test('a special page without components shows nothing of the archive', () => {
	expect(embedsOf(built, 'Words.')).toEqual([]);
});
