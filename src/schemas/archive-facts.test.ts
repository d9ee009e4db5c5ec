import { expect, test } from 'vitest';
import { archiveFactsSchema, shownKinds } from './archive-facts.ts';

test('an archive that says nothing about itself still has facts, but no address', () => {
	expect(archiveFactsSchema.parse({})).toEqual({
		name: 'Archive',
		description: 'An archive of news articles.',
		language: 'en',
		timeZone: 'UTC',
		colours: {},
		hide: [],
		history: false,
	});
});

test.each<[field: string, value: string]>([
	['url', 'https://archive.example'],
	['url', 'http://localhost:4321/news/'],
	['language', 'es'],
	['language', 'pt-BR'],
	['language', 'zh-Hant-TW'],
	['timeZone', 'America/New_York'],
	['timeZone', 'UTC'],
])('%s: %s is taken', (field, value) => {
	expect(archiveFactsSchema.parse({ [field]: value })).toMatchObject({ [field]: value });
});

test.each<[field: string, value: unknown, cure: string]>([
	['url', 'archive.example', 'Write the whole address, beginning with https://.'],
	['url', 'ftp://archive.example', 'Write the whole address, beginning with https://.'],
	['language', 'english language', 'Write a language tag such as en, es or pt-BR.'],
	['language', '', 'Write a language tag such as en, es or pt-BR.'],
	['language', 'en_US', 'Write a language tag such as en, es or pt-BR.'],
	['timeZone', 'Eastern', 'Write an IANA time zone such as America/New_York.'],
	['timeZone', '', 'Write an IANA time zone such as America/New_York.'],
	['colours', { accent: 'red' }, 'Write the colour as "#8a1a1a", between quotation marks.'],
	['name', '', 'Fill the field in, or delete its line.'],
])('%s: %j is refused', (field, value, cure) => {
	expect(archiveFactsSchema.safeParse({ [field]: value }).error?.issues.map((issue) => issue.message)).toEqual([cure]);
});

test('the web form is off unless it is asked for, and saves the folder content to the branch main', () => {
	expect(archiveFactsSchema.parse({}).admin).toBeUndefined();
	expect(archiveFactsSchema.parse({ admin: { backend: 'local' } }).admin).toEqual({
		backend: 'local',
		branch: 'main',
		folder: 'content',
	});
});

test.each<[admin: Record<string, string>, field: string, cure: string]>([
	[{ backend: 'github' }, 'repository', 'Add a line `repository: owner/name`, or write `backend: local`.'],
	[{ backend: 'github', repository: 'archive' }, 'repository', 'Write the owner, a slash'],
	[{ backend: 'github', repository: 'https://github.com/a/b' }, 'repository', 'Write the owner, a slash'],
	[{ backend: 'gitea', repository: 'a/b', host: 'http://git.example' }, 'host', 'Write the address without a path'],
	[{ backend: 'gitea', repository: 'a/b', host: 'https://git.example/a' }, 'host', 'Write the address without a path'],
	[{ backend: 'local', folder: '../content' }, 'folder', 'Write the folder from the top'],
	[{ backend: 'local', folder: '/content' }, 'folder', 'Write the folder from the top'],
])('a web form of %j is refused', (admin, field, cure) => {
	const issues = archiveFactsSchema.safeParse({ admin }).error?.issues ?? [];
	expect(issues.map(({ path }) => path)).toEqual([['admin', field]]);
	expect(issues[0]?.message).toContain(cure);
});

test('a fact of another name is refused', () => {
	expect(archiveFactsSchema.safeParse({ title: 'Archive' }).success).toBe(false);
});

test('an archive shows all kinds but those that it hides', () => {
	expect(shownKinds({ hide: ['legal-action', 'account'] })).toEqual(['article', 'agency', 'statute', 'court']);
});
