import type { AstroIntegration } from 'astro';
import { turnOnPreview } from './content-root.ts';

/**
 * In the development server, shows articles that are not public too, reads the archive again and reloads the page when
 * a file of the content changes, and shows notices below the page.
 */
export function watchContent(root: string): AstroIntegration {
	return {
		name: 'watch-content',
		hooks: {
			'astro:config:setup': ({ command, addMiddleware }) => {
				if (command !== 'dev') return;
				turnOnPreview();
				addMiddleware({ order: 'pre', entrypoint: new URL('./show-notices.ts', import.meta.url) });
			},
			'astro:server:setup': ({ server }) => {
				server.watcher.add(root);
				server.watcher.on('all', (_, file) => {
					if (!file.startsWith(root)) return;
					for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
					server.ws.send({ type: 'full-reload' });
				});
			},
		},
	};
}
