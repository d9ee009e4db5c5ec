import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentFile, type ContentFile } from '../../src/reading/content-file.ts';
import { schemas } from '../../src/reading/read-content.ts';
import type { ContentKind } from '../../src/schemas/entity.ts';
import { account, agency, article, contentOf, now, registryAgencies } from '../../src/testing/build-content.ts';
import { composeRecord } from './compose-record.ts';
import type { FieldValues } from './format-fields.ts';
import { fieldsOf } from './record-fields.ts';

const folder = [
	account('alt-uscis'),
	agency('cbp', { name: 'U.S. Customs and Border Protection', abbreviation: 'CBP' }),
	article('2017/a'),
	registryAgencies({ 'coast-guard': {} }),
];

const hard = 'He said: "it’s #1" – 🦄 & {more}, وكالة \'x\' \\ *';

test.each<[kind: ContentKind, values: FieldValues, path: string]>([
	[
		'article',
		{ title: hard, date: '2017-04-07', byline: [hard, '@me'], agencies: ['cbp'] },
		'articles/2017/he-said-its-1-and-more-wkalt-x.md',
	],
	['article', { title: 'a', date: '2017' }, 'articles/2017/a-2.md'],
	['article', { title: 'A', date: '2017-04', agencies: ['coast-guard'] }, 'articles/2017/a-2.md'],
	['account', { handle: '0123', platform: 'twitter', displayNames: [hard] }, 'accounts/0123.md'],
	['account', { handle: 'alt-uscis', platform: 'mastodon' }, 'accounts/alt-uscis-2.md'],
	['agency', { name: hard, website: 'https://x.example/?a=b#c' }, 'agencies/he-said-its-1-and-more-wkalt-x.md'],
	[
		'legal-action',
		{ kind: 'lawsuit', caseName: hard, status: 'unknown', docketNumber: '0123' },
		'legal-actions/he-said-its-1-and-more-wkalt-x.md',
	],
])('%s %j is a file that the archive takes', (kind, values, path) => {
	const file = compose(kind, values);
	expect(file).toMatchObject({ path });
	const content = contentOf([...folder, file as ContentFile]);
	const all = [content.articles, content.accounts, content.agencies, content.legalActions].flat();
	const entry = all.find((known) => known.file.path === path);
	const written = Object.fromEntries(Object.entries(values).filter(([name]) => name !== 'title'));
	expect(entry?.data).toMatchObject(written);
});

test('a chosen name is taken, in the folder of the year', () => {
	expect(compose('article', { title: 'x', date: '2019-01-01' }, 'words')).toMatchObject({
		path: 'articles/2019/words.md',
	});
});

test.each<[kind: ContentKind, values: FieldValues, name: string | undefined, fault: string]>([
	['article', { title: 'A', date: '2017-02-30' }, undefined, 'date: "2017-02-30" does not fit.'],
	['article', { title: 'A', date: 'soon' }, undefined, 'date: "soon" does not fit.'],
	['article', { title: 'A', date: '2017', agencies: ['cpb'] }, undefined, 'Did you mean "cbp"?'],
	['article', { title: 'A', date: '2017', agencies: ['coast-gard'] }, undefined, 'Did you mean "coast-guard"?'],
	['article', { title: 'A', date: '2017' }, 'a', 'articles/2017/a.md is there already. Another id: --id a-2'],
	['agency', { name: 'A' }, 'Big Words', 'id: "Big Words" does not fit. Write the file name'],
	['agency', { name: 'A' }, '../cbp', 'id: "../cbp" does not fit. Write the file name'],
	['agency', { name: 'CBP' }, 'other', 'claimed by agencies/cbp.md too'],
	['account', { handle: 'ALT-USCIS', platform: 'twitter' }, undefined, 'claimed by accounts/alt-uscis.md too'],
	['account', { handle: 'a b', platform: 'twiter' }, undefined, 'Did you mean "twitter"?'],
	['account', { handle: '', platform: 'twitter' }, undefined, 'handle: the empty value does not fit.'],
	[
		'legal-action',
		{ kind: 'lawsuit', caseName: 'A', status: 'pending', dateTerminated: '2017' },
		undefined,
		'ended on 2017',
	],
])('%s %j with the name %s is refused', (kind, values, name, fault) => {
	const faults = compose(kind, values, name);
	expect(Array.isArray(faults) ? faults.join('\n') : faults.path).toContain(fault);
});

function compose(kind: ContentKind, values: FieldValues, name?: string) {
	const fields = fieldsOf(schemas[kind], readFileSync(`src/schemas/${kind}.ts`, 'utf8'));
	return composeRecord(
		{ kind, fields, values, name },
		{ now, files: [contentFile('archive.yaml', ''), ...folder], others: [] },
	);
}
