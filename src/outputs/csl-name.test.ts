import { expect, test } from 'vitest';
import { formatName, formatNameInverted, readName, type CslName } from './csl-name.ts';

test.each<[text: string, name: CslName, inverted: string]>([
	['Jane Roe', { family: 'Roe', given: 'Jane' }, 'Roe, Jane'],
	['Jane Q. Roe', { family: 'Roe', given: 'Jane Q.' }, 'Roe, Jane Q.'],
	['John Doe Jr.', { family: 'Doe', given: 'John', suffix: 'Jr.' }, 'Doe, John, Jr.'],
	['John Doe, III', { family: 'Doe', given: 'John', suffix: 'III' }, 'Doe, John, III'],
	['Ludwig van der Berg', { family: 'van der Berg', given: 'Ludwig' }, 'van der Berg, Ludwig'],
	['Van Morrison', { family: 'Morrison', given: 'Van' }, 'Morrison, Van'],
	['Esha Bhandari', { family: 'Bhandari', given: 'Esha' }, 'Bhandari, Esha'],
	['Reuters', { literal: 'Reuters' }, 'Reuters'],
	['The Associated Press', { literal: 'The Associated Press' }, 'The Associated Press'],
	['Reporters Committee for Freedom of the Press', { literal: 'Reporters Committee for Freedom of the Press' }, ''],
	['Twitter, Inc.', { literal: 'Twitter, Inc.' }, 'Twitter, Inc.'],
	['U.S. Customs', { literal: 'U.S. Customs' }, 'U.S. Customs'],
	['Doe & Roe', { literal: 'Doe & Roe' }, 'Doe & Roe'],
	['李小龍', { literal: '李小龍' }, '李小龍'],
])('the name %s', (text, name, inverted) => {
	expect(readName(text)).toEqual(name);
	expect(formatNameInverted(name)).toBe(inverted === '' ? text : inverted);
	expect(formatName(name)).toBe(text.replace('Doe, III', 'Doe III'));
});
