import { expect, test } from 'vitest';
import { accountSchema } from '../schemas/account.ts';
import { folders } from '../schemas/entity.ts';
import { actionKinds, actionStatuses, docketEntryTypes, partyRoles } from '../schemas/legal-action.ts';
import { formatStatus, formatTopic, formatTopicAsTitle, formatWord, formatWordAsTitle, kindWords } from './words.ts';

test.each<[word: string, text: string, title: string]>([
	['carried-out', 'carried out', 'Carried out'],
	['partially-upheld', 'partially upheld', 'Partially upheld'],
	['lawsuit', 'lawsuit', 'Lawsuit'],
	['2703d-order', '2703(d) order', '2703(d) order'],
	['fisa-order', 'FISA order', 'FISA order'],
	['foia-request', 'FOIA request', 'FOIA request'],
	['twitter', 'Twitter / X', 'Twitter / X'],
	['bluesky', 'Bluesky', 'Bluesky'],
	['constructor', 'constructor', 'Constructor'],
	['', '', ''],
])('%j reads %j, at the beginning of a line %j', (word, text, title) => {
	expect(formatWord(word)).toBe(text);
	expect(formatWordAsTitle(word)).toBe(title);
});

test.each<[topic: string, text: string, title: string]>([
	['free-speech', 'free speech', 'Free speech'],
	['right-to-know', 'right to know', 'Right to know'],
	['liberté-égalité', 'liberté égalité', 'Liberté égalité'],
	['a-b-c', 'a b c', 'A b c'],
	['COVID-19', 'COVID-19', 'COVID-19'],
	['2016-17', '2016-17', '2016-17'],
	['twitter', 'twitter', 'Twitter'],
	['constructor', 'constructor', 'Constructor'],
])('the topic %j reads %j, as a heading %j', (topic, text, title) => {
	expect(formatTopic(topic)).toBe(text);
	expect(formatTopicAsTitle(topic)).toBe(title);
});

test.each([
	['carried-out', 'carried out'],
	['unknown', 'status unknown'],
])('the status %s stands alone as "%s"', (status, text) => {
	expect(formatStatus(status)).toBe(text);
});

test('no word of a schema is shown with its hyphens', () => {
	const words = [
		...actionKinds,
		...actionStatuses,
		...partyRoles,
		...docketEntryTypes,
		...accountSchema.shape.platform.options,
	];
	expect(words.map(formatWord).filter((text) => text.includes('-'))).toEqual([]);
});

test('every kind has words and a mark of its own', () => {
	expect(Object.keys(kindWords).toSorted()).toEqual(Object.keys(folders).toSorted());
	expect(new Set(Object.values(kindWords).map(({ mark }) => mark)).size).toBe(6);
});
