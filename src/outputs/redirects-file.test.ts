import { expect, test } from 'vitest';
import { formatRedirects } from './redirects-file.ts';

test('each redirect is a line; what is named like a file has no slash at its end', () => {
	const redirects = new Map([
		['/2017/04/a.html/', '/articles/2017/a/'],
		['/agencies/customs/', '/agencies/cbp/'],
		['/2017/*/', '/articles/2017/b/'],
	]);
	expect(formatRedirects(redirects)).toBe(
		'/2017/04/a.html /articles/2017/a/ 301\n/agencies/customs/ /agencies/cbp/ 301\n',
	);
});
