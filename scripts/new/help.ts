import { contentKinds, type ContentKind } from '../../src/schemas/entity.ts';
import { kindWords } from '../../src/site/words.ts';
import type { FieldValues } from './format-fields.ts';
import type { RecordField } from './record-fields.ts';

/** What `npm run new` can make. */
export const makeable = [...contentKinds, 'archive'] as const;

/** How to call the command. */
export const usage = `npm run new makes a new file and never overwrites one.

${makeable.map((what) => `  npm run new -- ${what}${what === 'archive' ? ' FOLDER' : ''}`).join('\n')}

It asks for what must be known. Given as flags, nothing is asked:

  npm run new -- article --title "Twitter sues over a summons" --date 2017-04-06

\`npm run new -- article --help\` lists the flags of articles; so with the others.`;

/** The flags of a kind with their meanings, those that must be given marked. */
export function describeFlags(fields: readonly RecordField[]): string {
	const flags = fields
		.filter(isFlag)
		.map((field) => [`--${field.name}${field.isRequired ? ' *' : ''}`, `${field.meaning} ${field.choice}`.trim()]);
	const width = Math.max(...flags.map(([flag = '']) => flag.length));
	return flags.map(([flag = '', meaning = '']) => `  ${flag.padEnd(width)}  ${meaning}`).join('\n');
}

/** What to type when fields are missing that a record must have. */
export function explainMissing(kind: ContentKind, missing: readonly RecordField[], values: FieldValues): string {
	const given = Object.entries(values).flatMap(([name, value]) =>
		[value].flat().map((text) => ` --${name} ${JSON.stringify(text)}`),
	);
	const added = missing.map(({ name, form }) => ` --${name} ${form.type === 'text' ? form.example : '…'}`);
	return [
		`${kindWords[kind].one}: ${missing.map(({ name }) => `--${name}`).join(' and ')} must be known.`,
		describeFlags(missing),
		`Type: npm run new -- ${kind}${[...given, ...added].join('')}`,
	].join('\n\n');
}

function isFlag({ form }: RecordField): boolean {
	return form.type === 'text' || (form.type === 'list' && form.item.type === 'text');
}
