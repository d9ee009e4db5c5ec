import { expect, test } from 'vitest';
import { readFormFiles } from './form-files.ts';

test('the program of the form takes its fonts from beside it, and each comes with its licence', () => {
	const files = readFormFiles();
	const program = files.get('sveltia-cms.js') as string;
	const fonts = [...files.keys()].filter((name) => name.endsWith('.woff2'));
	expect(program).not.toContain('cdn.jsdelivr.net');
	expect(fonts.map((font) => font.replace(/-latin.*/, '')).toSorted()).toEqual([
		'material-symbols-outlined',
		'noto-mono',
		'source-sans-3',
	]);
	for (const font of fonts) {
		expect(program).toContain(`url(${font})`);
		expect(files.has(font.replace(/-latin.*/, '.LICENSE.txt')), font).toBe(true);
	}
	expect(files.has('sveltia-cms.LICENSE.txt')).toBe(true);
});
