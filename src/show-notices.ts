import { defineMiddleware } from 'astro/middleware';
import { contentLabel } from './content-root.ts';
import { readArchive } from './load-archive.ts';
import { reportPage } from './problems/report-page.ts';
import { isError } from './problems/rules.ts';

/** In the development server, shows the notices about the content below each page. Errors take the page's place. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
	const response = await next();
	if (!(response.headers.get('content-type') ?? '').startsWith('text/html')) return response;
	const { problems, texts, addresses } = await readArchive();
	const path = decodeURIComponent(url.pathname).slice(addresses.base.length).replace(/\/$/, '');
	const report = reportPage(
		problems.filter((problem) => !isError(problem)),
		{ folder: contentLabel(), texts, file: `${path}.md` },
	);
	const page = await response.text();
	return new Response(
		page.replace('</body>', () => `${report}</body>`),
		response,
	);
});
