import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrastOf, papers, textColour } from './colour.ts';

test('the papers are those of the style sheet', () => {
	const css = readFileSync('src/styles/base.css', 'utf8');
	const colours = (name: string) => [...css.matchAll(new RegExp(`--${name}: (#\\w+);`, 'g'))].map(([, hex]) => hex);
	expect(colours('paper')).toEqual([papers.light.paper, papers.dark.paper]);
	expect(colours('warn-paper')).toEqual([papers.light.warning, papers.dark.warning]);
});

test.each([
	['#000000', '#ffffff', 21],
	['#ffffff', '#ffffff', 1],
	['#777777', '#ffffff', 4.48],
	['#8a1a1a', '#fdfcf8', 9.15],
])('the contrast of %s and %s is %d', (colour, other, ratio) => {
	expect(contrastOf(colour, other)).toBeCloseTo(ratio, 1);
});

const onLight = textColour('#8a1a1a', papers.light.paper);
const onDark = textColour('#f0a794', papers.dark.paper, papers.dark.warning);

test.each([
	[onLight, '#004488'],
	[onLight, '#8A1A1A'],
	[onDark, '#f0a794'],
])('%# takes %s', (schema, colour) => {
	expect(schema.parse(colour)).toBe(colour);
});

test.each([
	[onLight, 'red', 'Write the colour as "#8a1a1a", between quotation marks.'],
	[onLight, '', 'Write the colour as "#8a1a1a", between quotation marks.'],
	[onLight, '#48c', 'Write the colour as "#8a1a1a", between quotation marks.'],
	[
		onLight,
		'#0088cc',
		'Its contrast to the paper is 3.7:1, and readers need 7:1. Choose a darker colour, or delete the line.',
	],
	[
		onDark,
		'#8a1a1a',
		'Its contrast to the paper is 1.6:1, and readers need 7:1. Choose a lighter colour, or delete the line.',
	],
])('%# refuses %j', (schema, colour, cure) => {
	expect(schema.safeParse(colour).error?.issues.map(({ message }) => message)).toEqual([cure]);
});
