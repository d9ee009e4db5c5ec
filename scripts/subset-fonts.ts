import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

// Cuts the fonts of the site down to what its pages use and writes them to src/styles/fonts, which is
// committed. Run it again only when a font or the choice of characters changes.

const range = (first: number, last: number) =>
	String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

const ascii = range(0x20, 0x7e);
const signs = '\u00a0¡£§©«®°±·¶»¿×–—‘’“”„†…′″‹›€←↑→↓−▪☐☑';
const accented = range(0xc0, 0xff);
const extended = range(0x100, 0x17f);

const serif = (style: string) => `source-serif/WOFF2/VAR/SourceSerif4Variable-${style}.ttf.woff2`;
const sans = '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2';

const layout = ['kern', 'liga', 'mark', 'ccmp', 'locl', 'lnum', 'tnum'];
const text = { wght: { min: 400, max: 600 } };

const fonts = [
	{
		name: 'serif',
		source: serif('Roman'),
		characters: ascii + signs,
		axes: { ...text, opsz: { min: 18, max: 60 } },
		features: [...layout, 'onum', 'pnum', 'smcp'],
	},
	{
		name: 'serif-accented',
		source: serif('Roman'),
		characters: accented + extended,
		axes: { ...text, opsz: { min: 18, max: 60 } },
		features: layout,
	},
	{
		name: 'serif-italic',
		source: serif('Italic'),
		characters: ascii + signs + accented,
		axes: { ...text, opsz: 18 },
		features: [...layout, 'onum', 'pnum'],
	},
	{
		name: 'sans',
		source: sans,
		characters: ascii + signs + accented,
		axes: { wght: { min: 400, max: 700 } },
		features: layout,
	},
];

for (const { name, source, characters, axes, features } of fonts) {
	const original = await readFile(fileURLToPath(import.meta.resolve(source)));
	const subset = await subsetFont(original, characters, {
		targetFormat: 'woff2',
		variationAxes: axes,
		keepFeatures: features,
		noHinting: true,
	});
	const target = new URL(`../src/styles/fonts/${name}.woff2`, import.meta.url);
	await writeFile(target, subset);
	console.log(`${name}.woff2  ${(subset.length / 1000).toFixed(1)} kB`);
}
