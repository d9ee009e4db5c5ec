import { expect, test } from 'vitest';
import { archiveFacts, archiveOf } from '../testing/build-content.ts';
import { dated, datedDay } from './dated.ts';

test.each<[iso: string, text: string, day: string]>([
	['2017-04-07', 'April 7, 2017', 'Apr 7'],
	['2017-04', 'April 2017', 'Apr'],
	['2017', '2017', ''],
])('%s is printed %j, under its year %j, and stays as it is for machines', (iso, text, day) => {
	expect(dated(archiveOf([]), iso)).toEqual({ iso, text });
	expect(datedDay(archiveOf([]), iso)).toEqual({ iso, text: day });
});

test('a date is printed in the language of the archive', () => {
	expect(dated(archiveOf([archiveFacts({ language: 'de' })]), '2017-04').text).toBe('April 2017');
	expect(dated(archiveOf([archiveFacts({ language: 'es' })]), '2017-04').text).toBe('abril de 2017');
});
