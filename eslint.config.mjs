import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The folders of src from the ground up: each imports only from those before it. The modules that lie in src
 * itself stand between search and views.
 */
const floors = [
	'problems',
	'schemas',
	'reading',
	'recognition',
	'archive',
	'site',
	'pictures',
	'markdown',
	'history',
	'outputs',
	'search',
	'views',
	'components',
	'embeds',
	'layouts',
	'pages',
	'admin',
];
/** Folders that know no file system, no clock, no network and no Astro. */
const pure = [
	'problems',
	'schemas',
	'recognition',
	'archive',
	'site',
	'pictures',
	'markdown',
	'history',
	'outputs',
	'views',
];
const impure = '^(astro:|node:(fs|http|net|child_process)|pagefind$)';

export default defineConfig(
	globalIgnores(['dist', 'dist.*', 'dist-preview*', '.cache', '.astro', 'node_modules']),
	{
		files: ['**/*.ts'],
		extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
		rules: {
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
			'@typescript-eslint/consistent-type-definitions': 'off',
			'@typescript-eslint/no-unnecessary-type-parameters': 'off',
			'max-depth': ['error', 3],
			'no-else-return': 'error',
		},
	},
	astro.configs.recommended,
	...floors.map((folder, floor) => ({
		files: [`src/${folder}/**`],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-imports': ['error', { patterns: [...higherFloors(folder, floor), ...outsideWorld(folder)] }],
		},
	})),
);

function higherFloors(folder, floor) {
	const above = floors.slice(floor + 1).map((name) => `**/${name}/*`);
	const group = [...above, ...(floors.indexOf('search') >= floor ? ['../*.ts'] : [])];
	const message = `src/${folder} imports only from the folders below it; see docs/architecture.md.`;
	return group.length === 0 ? [] : [{ group, message }];
}

function outsideWorld(folder) {
	return pure.includes(folder) ? [{ regex: impure, message: `src/${folder} is pure: data goes in as arguments.` }] : [];
}
