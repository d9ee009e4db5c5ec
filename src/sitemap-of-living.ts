import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { readArchive } from './load-archive.ts';
import { isRetracted } from './schemas/article-title.ts';
import { listChangesPages, listFormerPages } from './views/site-pages.ts';

/**
 * The sitemap, without what search engines are told to leave out: pages at former addresses, retracted articles, how
 * articles were changed, and the editors' form.
 */
export function sitemapOfLiving(): AstroIntegration[] {
	const left = new Set<string | undefined>();
	return [
		{
			name: 'find-hidden-pages',
			hooks: {
				'astro:build:start': async () => {
					const built = await readArchive();
					const { redirects, removals } = listFormerPages(built);
					const retracted = built.content.articles.filter(({ data }) => isRetracted(data));
					const hidden = retracted.map(({ id }) => built.addresses.entity(id));
					const pages = [built.addresses.page('admin'), ...hidden, ...listChangesPages(built)];
					for (const address of [...pages, ...redirects.keys(), ...removals.keys()])
						left.add(built.addresses.absolute(address));
				},
			},
		},
		sitemap({ filter: (page) => !left.has(page) }),
	];
}
