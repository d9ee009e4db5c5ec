import type { AstroIntegration } from 'astro';
import type { AdminFacts } from '../schemas/archive-facts.ts';
import { configFile, readFormFiles } from './form-files.ts';

/** Adds the web form at /admin/ to the site if the archive asks for it. Otherwise no byte of it is published. */
export function adminForm(admin: AdminFacts | undefined): AstroIntegration {
	return {
		name: 'admin-form',
		hooks: {
			'astro:config:setup': ({ injectRoute }) => {
				if (admin === undefined) return;
				injectRoute({ pattern: '/admin', entrypoint: new URL('./index.astro', import.meta.url) });
				// Each file has a route of its own: only so does the live preview ask for no slash at the end.
				for (const file of [configFile, ...readFormFiles().keys()]) {
					injectRoute({ pattern: `/admin/${file}`, entrypoint: new URL('./file.ts', import.meta.url) });
				}
			},
		},
	};
}
