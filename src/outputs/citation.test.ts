import { expect, test } from 'vitest';
import { cite, quoteTitle, withStop } from './citation.ts';

test.each<[title: string, quoted: string]>([
	['A title', '“A title.”'],
	['Who asks?', '“Who asks?”'],
	['The “rogue” account', '“The ‘rogue’ account.”'],
	['The "rogue" account', '“The ‘rogue’ account.”'],
	['Judge: “No ‘force’ left”', '“Judge: ‘No “force” left.’”'],
	['She asked, “Who?”', '“She asked, ‘Who?’”'],
	['The users’ names – all of them', '“The users’ names – all of them.”'],
	['Twitter, Inc.', '“Twitter, Inc.”'],
])('the title %s in quotation marks', (title, quoted) => {
	expect(quoteTitle(title, '.')).toBe(quoted);
});

test.each([
	['A', 'A.'],
	['A.', 'A.'],
	['A?', 'A?'],
	['“A?”', '“A?”'],
])('%s with a stop', (text, stopped) => {
	expect(withStop(text)).toBe(stopped);
});

test('what is missing leaves no trace', () => {
	expect(cite('a', undefined, '', { italic: 'b' })).toEqual(['a', { italic: 'b' }]);
});
