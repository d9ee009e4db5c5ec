import { expect, test } from 'vitest';
import { agency, archiveOf } from '../testing/build-content.ts';
import { dateValue, entityValue, fact, textValue, webValue, wordValue, type FactValue } from './facts.ts';

const built = archiveOf([agency('cbp', { name: 'Customs' })]);

test.each<[as: string, value: FactValue | undefined, shown: FactValue | undefined]>([
	['a text', textValue('a'), { text: 'a' }],
	['no text', textValue(undefined), undefined],
	['a word', wordValue('carried-out'), { text: 'Carried out' }],
	['a word for what is not known', wordValue('unknown'), undefined],
	['no word', wordValue(undefined), undefined],
	['a date', dateValue(built, '2017-04'), { iso: '2017-04', text: 'April 2017' }],
	['no date', dateValue(built, undefined), undefined],
	['an address', webValue('https://www.cbp.gov/'), { text: 'cbp.gov', href: 'https://www.cbp.gov/' }],
	['an address with a path', webValue('http://cbp.gov/a/b'), { text: 'cbp.gov/a/b', href: 'http://cbp.gov/a/b' }],
	['no address', webValue(undefined), undefined],
	['a record', entityValue(built, 'agency/cbp'), { text: 'Customs', href: '/agencies/cbp/' }],
	['no record', entityValue(built, undefined), undefined],
])('%s is shown as %j', (_as, value, shown) => {
	expect(value).toEqual(shown);
});

test('a fact has the values that are known, and is none without them', () => {
	expect(fact('Court', { text: 'a' }, undefined, { text: 'b' })).toEqual([
		{ label: 'Court', values: [{ text: 'a' }, { text: 'b' }] },
	]);
	expect(fact('Court', undefined)).toEqual([]);
	expect(fact('Court')).toEqual([]);
});
