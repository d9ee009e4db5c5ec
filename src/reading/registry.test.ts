import { expect, test } from 'vitest';
import {
	account,
	agency,
	archiveOf,
	article,
	contentOf,
	legalAction,
	problemsOf,
	registryAgencies,
	told,
} from '../testing/build-content.ts';
import { recogniserOf } from '../content-recogniser.ts';
import { mentionsIn } from '../testing/build-recogniser.ts';
import type { ContentFile } from './content-file.ts';

const table = registryAgencies({
	'customs-service': {
		name: 'Customs and Border Protection',
		abbreviations: ['CBP', 'USCBP'],
		aliases: ['Border Force'],
		previousNames: ['Customs Service'],
		sharedNames: ['Office of Trade'],
		parent: 'homeland',
		website: 'https://cbp.example/',
		federalRegister: 'customs',
	},
	homeland: { name: 'Department of Homeland Security', abbreviations: ['DHS'], federalRegister: 'homeland-security' },
	mint: { name: 'United States Mint' },
});

test('an entry without a record has the form of one', () => {
	const [customs, homeland, mint] = contentOf([table]).registry.agencies;
	expect(customs).toMatchObject({
		id: 'agency/customs-service',
		data: {
			name: 'Customs and Border Protection',
			abbreviation: 'CBP',
			aliases: ['USCBP', 'Border Force'],
			previousNames: ['Customs Service'],
			parent: 'homeland',
			jurisdiction: 'federal',
			website: 'https://cbp.example/',
			externalIds: { federalRegister: 'customs' },
		},
		body: '',
		file: { path: 'registry/agencies.yaml' },
	});
	expect([homeland?.id, homeland?.data.parent]).toEqual(['agency/homeland', undefined]);
	expect([mint?.id, mint?.data.externalIds, mint?.data.abbreviation]).toEqual(['agency/mint', {}, undefined]);
});

test.each<[as: string, record: ContentFile, id: string]>([
	['its id', agency('homeland', { name: 'Homeland' }), 'homeland'],
	[
		'its Federal Register slug',
		agency('dhs', { name: 'Homeland', externalIds: { federalRegister: 'homeland-security' } }),
		'dhs',
	],
	['its name', agency('dhs', { name: 'Department of Homeland security' }), 'dhs'],
])('a record takes the place of the entry with %s', (_as, record, id) => {
	const { registry } = contentOf([table, record]);
	expect(registry.agencies.map((entry) => entry.id)).toEqual(['agency/customs-service', 'agency/mint']);
	expect(registry.agencies[0]?.data.parent).toBe(id);
	const recogniser = recogniserOf(contentOf([table, record]));
	for (const name of ['Department of Homeland Security', 'DHS']) {
		expect(mentionsIn(recogniser, name).map(({ target }) => target)).toEqual([`agency/${id}`]);
	}
});

test('a record with another slug takes no place', () => {
	const { registry } = contentOf([table, agency('dhs', { externalIds: { federalRegister: 'other' } }), agency('x')]);
	expect(registry.agencies).toHaveLength(3);
});

test('all names of the table are known but those that a record declares, whatever their letters', () => {
	const names = (...records: ContentFile[]) =>
		contentOf([table, ...records])
			.registry.names.filter(({ target }) => target === 'agency/customs-service')
			.map(({ text }) => text);
	expect(names()).toEqual([
		'Customs and Border Protection',
		'CBP',
		'USCBP',
		'Border Force',
		'Customs Service',
		'Office of Trade',
	]);
	expect(names(agency('x', { name: 'BORDER force', abbreviation: 'CBP' }))).toEqual([
		'Customs and Border Protection',
		'USCBP',
		'Customs Service',
		'Office of Trade',
	]);
});

const census = registryAgencies({
	census: { name: 'Census Bureau', parent: 'commerce' },
	commerce: { name: 'Department of Commerce' },
});

test.each<[as: string, files: ContentFile[], ids: string[]]>([
	['nothing', [article('2017/a', {}, 'Nobody.')], []],
	['an article that mentions it', [article('2017/a', {}, 'The Bureau of the Census. The Census Bureau.')], ['census']],
	['an article that names it in its front matter', [article('2017/a', { agencies: ['census'] })], ['census']],
	['an article in code', [article('2017/a', {}, '`Census Bureau`')], []],
	['a draft', [article('2017/a', { draft: 'true' }, 'The Census Bureau')], []],
	['the page of a record', [account('alt', {}, 'Against the Census Bureau')], ['census']],
	['a record whose parent it is', [agency('x', { parent: 'census' })], ['census']],
	['an account that takes its name', [account('alt', { purportsToRepresent: 'census' })], ['census']],
	[
		'an action that it is a party to',
		[legalAction('s', { parties: [{ name: 'C', ref: 'agency/census', role: 'issuer' }] })],
		['census'],
	],
])('a registry agency has a page for %s', (_as, files, ids) => {
	const { archive } = archiveOf([census, ...files]);
	const pages = [...archive.records].filter(([id]) => /census|commerce/.test(id));
	expect(pages.map(([id, page]) => `${page.kind} ${id}`)).toEqual(ids.map((id) => `agency agency/${id}`));
});

test('a registry agency has its name, with a page or without', () => {
	const { archive } = archiveOf([census, article('2017/a', {}, 'The Census Bureau.')]);
	expect(archive.nameOf('agency/census')).toBe('Census Bureau');
	expect(archive.nameOf('agency/commerce')).toBe('Department of Commerce');
});

test('a reference may lead to a registry agency, but not to one that is in neither', () => {
	expect(problemsOf([census, article('2017/a', { agencies: ['census'] })])).toEqual([]);
	expect(told(problemsOf([census, article('2017/a', { agencies: ['censu'] })]))).toEqual([
		'reference-unknown articles/2017/a.md:4:12',
	]);
});

test('a parent that is not there and a circle of parents are told', () => {
	const broken = registryAgencies({ a: { parent: 'b' }, b: { parent: 'a' }, c: { parent: 'nowhere' } });
	const rules = problemsOf([broken]).map(({ rule, place }) => `${rule} ${place.file}`);
	expect(rules.filter((rule) => !rule.startsWith('archive-url'))).toEqual([
		'reference-unknown registry/agencies.yaml',
		'parent-circle registry/agencies.yaml',
		'parent-circle registry/agencies.yaml',
	]);
});
