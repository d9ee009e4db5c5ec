import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { readArchive } from './load-archive.ts';
import { listFormerPages } from './views/site-pages.ts';

/** The sitemap, without what search engines are told to leave out: pages at former addresses, and the editors' form. */
export function sitemapOfLiving(): AstroIntegration[] {
	const former = new Set<string | undefined>();
	return [
		{
			name: 'find-former-pages',
			hooks: {
				'astro:build:start': async () => {
					const built = await readArchive();
					const { redirects, removals } = listFormerPages(built);
					for (const address of [built.addresses.page('admin'), ...redirects.keys(), ...removals.keys()])
						former.add(built.addresses.absolute(address));
				},
			},
		},
		sitemap({ filter: (page) => !former.has(page) }),
	];
}
