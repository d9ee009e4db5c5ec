import { contentFile, type ContentFile } from './content-file.ts';
import { expect, test } from 'vitest';
import { account, agency, article, legalAction, problemsOf, record, told } from '../testing/build-content.ts';

const cbp = agency('cbp', { name: 'Customs' });

test('an archive whose references all lead to a record has no problems', () => {
	const files = [
		cbp,
		agency('cbp-opr', { parent: 'cbp' }),
		account('alt', { purportsToRepresent: 'cbp' }),
		legalAction('summons', {
			parties: [
				{ name: 'CBP', ref: 'agency/cbp', role: 'issuer' },
				{ name: '@alt', ref: 'account/alt', role: 'target' },
				{ name: 'Twitter', role: 'recipient' },
			],
		}),
		legalAction('suit', { relations: [{ type: 'challenges', action: 'summons' }] }),
		article('2017/a', { agencies: ['cbp'], accounts: ['alt'], legalActions: ['suit'] }),
	];
	expect(problemsOf(files)).toEqual([]);
});

test.each([
	['an account of an article', article('2017/a', { accounts: ['alt'] }), 'articles/2017/a.md:4:12', 'accounts/alt.md'],
	[
		'an agency of an article',
		article('2017/a', { agencies: ['cbp', 'dhs'] }),
		'articles/2017/a.md:4:18',
		'agencies/dhs.md',
	],
	[
		'an action of an article',
		article('2017/a', { legalActions: ['x'] }),
		'articles/2017/a.md:4:16',
		'legal-actions/x.md',
	],
	[
		'an agency of a draft',
		article('2017/a', { draft: 'true', agencies: ['dhs'] }),
		'articles/2017/a.md:5:12',
		'agencies/dhs.md',
	],
	[
		'the agency of an account',
		account('alt', { purportsToRepresent: 'dhs' }),
		'accounts/alt.md:4:22',
		'agencies/dhs.md',
	],
	['the parent of an agency', agency('opr', { parent: 'dhs' }), 'agencies/opr.md:3:9', 'agencies/dhs.md'],
	[
		'a party of an action',
		legalAction('suit', { parties: [{ name: 'DHS', role: 'defendant', ref: 'agency/dhs' }] }),
		'legal-actions/suit.md:5:50',
		'agencies/dhs.md',
	],
	[
		'an action that another answers',
		legalAction('suit', { relations: [{ type: 'challenges', action: 'summons' }] }),
		'legal-actions/suit.md:5:43',
		'legal-actions/summons.md',
	],
])('%s that has no file is told where it stands', (_as, file, place, missing) => {
	const problems = problemsOf([cbp, file]);
	expect(told(problems)).toEqual([`reference-unknown ${place}`]);
	expect(problems[0]?.message).toContain(`There is no file ${missing},`);
});

test.each<[slug: string, cure: string]>([
	['cbpp', 'Did you mean "cbp"?'],
	['customs', 'Write the record first, or delete the reference.'],
])('a reference to "%s" among the agencies "cbp" is cured by: %s', (slug, cure) => {
	expect(problemsOf([cbp, account('cbpp'), article('2017/a', { agencies: [slug] })])[0]?.cure).toBe(cure);
});

test.each(['/agencies/customs/', '/news/agencies/customs'])(
	'a reference to the id that a record had is told with that of today: %s',
	(formerly) => {
		const [problem] = problemsOf([agency('cbp', { formerly: [formerly] }), agency('opr', { parent: 'customs' })]);
		expect(problem).toMatchObject({
			rule: 'reference-unknown',
			cure: 'Write "cbp": the record that was "customs" is called so now.',
		});
	},
);

test('a reference to a record that cannot be read is not told besides', () => {
	const unreadable = record('agencies/dhs.md', { nmae: 'DHS' }, '');
	expect(told(problemsOf([unreadable, article('2017/a', { agencies: ['dhs'] })]))).toEqual([
		'field-missing agencies/dhs.md:2:1',
		'field-unknown agencies/dhs.md:2:1',
	]);
});

test('agencies that are each a part of the other are all told, those below them are not', () => {
	const problems = problemsOf([
		agency('a', { parent: 'b' }),
		agency('b', { parent: 'c' }),
		agency('c', { parent: 'b' }),
		agency('d', { parent: 'd' }),
		agency('e'),
		agency('f', { parent: 'e' }),
	]);
	expect(problems.map(({ message }) => message)).toEqual([
		'b would be a part of itself: b -> c -> b.',
		'c would be a part of itself: c -> b -> c.',
		'd would be a part of itself: d -> d.',
	]);
	expect(told(problems)).toEqual([
		'parent-circle agencies/b.md:3:9',
		'parent-circle agencies/c.md:3:9',
		'parent-circle agencies/d.md:3:9',
	]);
});

test.each<[as: string, first: ContentFile, second: ContentFile, place: string, message: string]>([
	[
		'the name of two agencies',
		agency('a', { name: 'EPA' }),
		agency('b', { name: 'EPA' }),
		'agencies/b.md:2:7',
		'"EPA" is claimed by agencies/a.md too',
	],
	[
		'a name in other letters',
		agency('a', { name: 'EPA' }),
		agency('b', { abbreviation: 'epa' }),
		'agencies/b.md:3:15',
		'"epa" is claimed by agencies/a.md too',
	],
	[
		'an alias and a former name',
		agency('a', { aliases: ['Customs Service'] }),
		agency('b', { previousNames: ['x', 'Customs Service'] }),
		'agencies/b.md:3:21',
		'"Customs Service" is claimed by agencies/a.md too',
	],
	[
		'the name of an agency and of an action',
		agency('a', { aliases: ['Doe v. DHS'] }),
		legalAction('b', { caseNameShort: 'Doe v. DHS' }),
		'legal-actions/b.md:5:16',
		'"Doe v. DHS" is claimed by agencies/a.md too',
	],
	[
		'a name and an alias of an agency',
		agency('a', { name: 'EPA' }),
		agency('b', { aliases: ['x', 'EPA'] }),
		'agencies/b.md:3:15',
		'"EPA" is claimed by agencies/a.md too',
	],
	[
		'a name and an alias of an action',
		agency('a', { name: 'EPA' }),
		legalAction('b', { aliases: ['EPA'] }),
		'legal-actions/b.md:5:11',
		'"EPA" is claimed by agencies/a.md too',
	],
	[
		'the alias of an account and an abbreviation',
		account('a', { aliases: ['EPA'] }),
		agency('b', { abbreviation: 'EPA' }),
		'agencies/b.md:3:15',
		'"EPA" is claimed by accounts/a.md too',
	],
	[
		'the aliases of two accounts',
		account('a', { aliases: ['the rogue account'] }),
		account('b', { aliases: ['the rogue account'] }),
		'accounts/b.md:4:11',
		'"the rogue account" is claimed by accounts/a.md too',
	],
	[
		'the handle of two accounts',
		account('a', { handle: 'ALT_uscis' }),
		account('b', { handle: 'alt_USCIS' }),
		'accounts/b.md:2:9',
		'"@alt_USCIS" is claimed by accounts/a.md too',
	],
	[
		'a handle that another account had before',
		account('a'),
		account('b', { handleHistory: [{ handle: 'a' }] }),
		'accounts/b.md:4:27',
		'"@a" is claimed by accounts/a.md too',
	],
])('%s can be claimed by one record only', (_as, first, second, place, message) => {
	const problems = problemsOf([first, second]);
	expect(told(problems)).toEqual([`name-claimed ${place}`]);
	expect(problems[0]?.message).toContain(message);
});

test('a record may give itself one name twice', () => {
	expect(problemsOf([agency('epa', { name: 'EPA', abbreviation: 'EPA', aliases: ['epa'] })])).toEqual([]);
});

test('an agency and an account may have one name, for an @ tells them apart', () => {
	expect(problemsOf([agency('cbp', { name: 'CBP' }), account('cbp', { handle: 'CBP' })])).toEqual([]);
});

test.each<[src: string, images: string[], told: string[], cure: string | undefined]>([
	['summons.png', ['images/summons.png'], [], undefined],
	['2017/summons.png', ['images/2017/summons.png'], [], undefined],
	['sumons.png', ['images/summons.png'], ['image-missing articles/2017/a.md:4:15'], 'Did you mean "summons.png"?'],
	['summons.png', [], ['image-missing articles/2017/a.md:4:15'], 'Put the file there, or delete the image.'],
	[
		'../../../archive.yaml',
		['images/a.png'],
		['image-missing articles/2017/a.md:4:15'],
		'Put the file there, or delete the image.',
	],
])('the picture %s among %j', (src, images, problems, cure) => {
	const found = problemsOf([article('2017/a', { image: { src, alt: 'The summons' } })], images);
	expect(told(found)).toEqual(problems);
	expect(found[0]?.cure).toBe(cure);
});

test.each<[court: string, table: string | undefined, told: string[], cure: string | undefined]>([
	['cand', 'cand', [], undefined],
	['cadn', 'cand', ['court-unknown legal-actions/a.md:5:8'], 'Did you mean "cand"?'],
	['scotus', 'cand', ['court-unknown legal-actions/a.md:5:8'], 'Add the court to registry/courts.yaml.'],
	['constructor', 'cand', ['court-unknown legal-actions/a.md:5:8'], 'Add the court to registry/courts.yaml.'],
	['cand', undefined, [], undefined],
])('the court %s where the registry has %s', (court, table, problems, cure) => {
	const courts = table === undefined ? [] : [contentFile('registry/courts.yaml', `${table}: {name: N, citation: C}`)];
	const found = problemsOf([...courts, legalAction('a', { court })]);
	expect(told(found)).toEqual(problems);
	expect(found[0]?.cure).toBe(cure);
});

test('an action cannot be tied to itself', () => {
	const files = [legalAction('a', { relations: [{ type: 'follows', action: 'a' }] })];
	expect(told(problemsOf(files))).toEqual(['tie-to-itself legal-actions/a.md:5:40']);
});
