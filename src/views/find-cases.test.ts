import { expect, test } from 'vitest';
import { archiveFacts, archiveOf } from '../testing/build-content.ts';
import { findCases } from './find-cases.ts';

test('related cases are looked for by words among the legal actions', () => {
	const built = archiveOf([archiveFacts({ url: 'https://x.example/news/' })]);
	expect(findCases(built, '@ALT_uscis A & B')).toBe('/news/search/?q=%40ALT_uscis+A+%26+B&kind=Legal+actions');
	expect(findCases(built, 'A “B C” D')).toBe('/news/search/?q=A+B+C+D&kind=Legal+actions');
});
