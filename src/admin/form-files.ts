import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The configuration of the form, by its name on the site. */
export const configFile = 'config.yml';

const fontAddress =
	/https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z0-9-]+)(?::vf)?@[\d.]+\/([a-z0-9-]+\.woff2)/g;

/**
 * The files of Sveltia CMS by the names that they have on the site, and what they hold, with their licences. Its fonts
 * come from its own package: the published program would fetch them from another site.
 */
export function readFormFiles(): Map<string, string | Uint8Array<ArrayBuffer>> {
	// The entry of the package is npm/index.js.
	const root = join(createRequire(join(process.cwd(), 'package.json')).resolve('@sveltia/cms'), '../..');
	const program = readFileSync(join(root, 'dist/sveltia-cms.js'), 'utf8').replace(/\n\/\/# sourceMappingURL=.*/, '');
	const fonts = new Set<string>();
	const own = program.replace(fontAddress, (_, family: string, file: string) => {
		fonts.add(`${family}-${file}`);
		return `${family}-${file}`;
	});
	const assets = readdirSync(join(root, 'npm/assets'));
	const read = (font: string) => {
		const asset = assets.find((name) => name.startsWith(font.replace('.woff2', '-')) && name.endsWith('.woff2'));
		if (asset === undefined) throw new Error(`@sveltia/cms has no font ${font}.`);
		return readFileSync(join(root, 'npm/assets', asset));
	};
	return new Map<string, string | Uint8Array<ArrayBuffer>>([
		['sveltia-cms.js', own],
		['sveltia-cms.LICENSE.txt', readFileSync(join(root, 'LICENSE.txt'))],
		...assets
			.filter((name) => name.endsWith('.LICENSE.txt'))
			.map((name) => [name, readFileSync(join(root, 'npm/assets', name))] as const),
		...[...fonts].map((font) => [font, read(font)] as const),
	]);
}
