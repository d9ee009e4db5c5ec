import type { AstroIntegration } from 'astro';

/**
 * In a build, lets the rendered pages import load-archive.ts as Node does, instead of a copy in their bundle. So
 * they meet the archive that the build has already read, and content is read and rendered once.
 */
export function shareArchive(): AstroIntegration {
	return {
		name: 'share-archive',
		hooks: {
			'astro:config:setup': ({ command, updateConfig }) => {
				if (command !== 'build') return;
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'share-archive',
								enforce: 'pre',
								resolveId: (id) =>
									id.endsWith('/load-archive.ts')
										? { id: new URL('./load-archive.ts', import.meta.url).href, external: 'absolute' }
										: undefined,
							},
						],
					},
				});
			},
		},
	};
}
