import { expect, test } from 'vitest';
import { formatCurrent } from './current-link.ts';

test.each<[href: string, isCurrent: boolean, path: string, current: string | undefined]>([
	['/timeline/2017/', true, '/timeline/2017/', 'page'],
	['/timeline/2017/', true, '/timeline/2017/part-2/', 'true'],
	['/timeline/2017/', false, '/timeline/2017/', undefined],
	['/articles/letter-a/', true, '/articles/', 'true'],
	['/topics/müll/', true, '/topics/m%C3%BCll/', 'page'],
])('a link to %s, marked %j, at %s is %j', (href, isCurrent, path, current) => {
	expect(formatCurrent({ href, isCurrent }, new URL(path, 'https://archive.example'))).toBe(current);
});
