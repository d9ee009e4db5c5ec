import type { AstroIntegration } from 'astro';

/** Adds rules to the style sheet that all pages share. */
export function colourSite(rules: string): AstroIntegration {
	return {
		name: 'colour-site',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'colour-site',
								enforce: 'pre',
								transform: (code, id) => (id.endsWith('/src/styles/index.css') ? `${code}${rules}` : undefined),
							},
						],
					},
				});
			},
		},
	};
}
