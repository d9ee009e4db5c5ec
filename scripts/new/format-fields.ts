import { stringify } from 'yaml';
import type { FieldForm, RecordField } from './record-fields.ts';

/** The values of fields as an editor gives them: a text, or texts for a list. */
export type FieldValues = Readonly<Record<string, string | readonly string[]>>;

/** Fields as YAML, with their meanings: first those with a value, then the others as examples behind a number sign. */
export function formatFields(fields: readonly RecordField[], values: FieldValues): string {
	const written = fields.filter(({ name }) => Object.hasOwn(values, name));
	const others = fields.filter((field) => !written.includes(field));
	return [
		...written.map((field) => `${explain(field)}${toYaml({ [field.name]: values[field.name] })}`),
		...(others.length === 0 ? [] : [`\n${furtherFields}`]),
		...others.map((field) => `\n${explain(field)}${quiet(toYaml({ [field.name]: exampleOf(field.form) }))}`),
	].join('');
}

const furtherFields =
	'# Further fields. To use one, take the number sign away from its lines and write a value of your own.\n';

/** How long a line of an explanation may be. */
const lineLength = 100;

function explain({ meaning, choice }: RecordField): string {
	const lines: string[] = [];
	for (const word of `${meaning} ${choice}`.trim().split(' ')) {
		const line = lines.at(-1);
		if (line === undefined || line.length + word.length >= lineLength) lines.push(`# ${word}`);
		else lines[lines.length - 1] = `${line} ${word}`;
	}
	return lines.map((line) => `${line}\n`).join('');
}

/** Values are text to the reader of the archive, so none needs quotation marks for looking like a number. */
function toYaml(value: unknown): string {
	return stringify(value, { schema: 'failsafe', lineWidth: 0 });
}

function exampleOf(form: FieldForm): unknown {
	if (form.type === 'list') return [exampleOf(form.item)];
	if (form.type === 'group') return Object.fromEntries(form.parts.map(([name, part]) => [name, exampleOf(part)]));
	return form.example;
}

function quiet(yaml: string): string {
	return yaml.replace(/^/gm, '#').replace(/#$/, '');
}
