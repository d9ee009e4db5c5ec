import { expect, test } from 'vitest';
import type { ContentKind } from '../../src/schemas/entity.ts';
import type { FieldValues } from './format-fields.ts';
import { proposeId } from './propose-id.ts';

const date = '2017-04-07';

test.each<[kind: ContentKind, values: FieldValues, id: string]>([
	['article', { title: 'Twitter sues over summons', date }, '2017/twitter-sues-over-summons'],
	['article', { title: '“Who” & why: O’Brien’s 2nd case', date }, '2017/who-and-why-obriens-2nd-case'],
	['article', { title: 'Überwachung in Łódź 🦄', date }, '2017/ueberwachung-in-lodz'],
	['article', { title: 'وكالة الأمن', date: '2017' }, '2017/wkalt-alamn'],
	['article', { title: '東京', date }, '2017/2017-04-07'],
	['article', { title: `${'word '.repeat(9)}seventy`, date }, `2017/${'word-'.repeat(9).slice(0, -1)}`],
	['article', { title: 'a'.repeat(80), date }, `2017/${'a'.repeat(50)}`],
	['account', { handle: 'ALT_uscis' }, 'alt-uscis'],
	['account', { handle: 'someone@mastodon.example' }, 'someone-mastodon-example'],
	['account', { handle: '東京' }, 'account'],
	['agency', { name: 'U.S. Digital Service', abbreviation: 'USDS' }, 'usds'],
	['agency', { name: 'U.S. Digital Service' }, 'us-digital-service'],
	['legal-action', { caseName: 'Twitter, Inc. v. DHS', caseNameShort: 'Twitter v. DHS' }, 'twitter-v-dhs'],
	['legal-action', { caseName: 'Twitter, Inc. v. DHS' }, 'twitter-inc-v-dhs'],
	['legal-action', { caseName: '東京', docketNumber: '3:17-cv-01916' }, '3-17-cv-01916'],
])('%s %j gets the id %s', (kind, values, id) => {
	expect(proposeId(kind, values, () => false)).toBe(id);
});

test('an id that is taken gets the first free number', () => {
	const taken = new Set(['cbp', 'cbp-2']);
	expect(proposeId('agency', { name: 'CBP' }, (id) => taken.has(id))).toBe('cbp-3');
});
