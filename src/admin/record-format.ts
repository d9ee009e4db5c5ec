import { stringify } from 'yaml';
import { contentFile } from '../reading/content-file.ts';
import { readFrontMatter } from '../reading/front-matter.ts';
import { readYaml } from '../reading/yaml-record.ts';

/** A record as the web form holds it: its fields, and its text as `body`. */
export type FormRecord = Readonly<Record<string, unknown>>;

/**
 * Reads a record as the build does: every value stays as it was typed, so a docket number 0123 or an id of 64 bits is
 * not rounded. Only the fields named in `switches` become true or false. What cannot be read is thrown, for the form
 * must not save what it has not understood.
 */
export function parseRecord(text: string, switches: readonly string[]): FormRecord {
	const file = contentFile('record.md', text);
	const front = readFrontMatter(file);
	if ('rule' in front) throw new Error(`${front.message} ${front.cure}`);
	const yaml = readYaml(file, front.yaml, front.yamlLine);
	if (Array.isArray(yaml)) throw new Error(yaml.map(({ message, cure }) => `${message} ${cure}`).join('\n'));
	const fields = yaml.value as FormRecord;
	const set = switches.filter((name) => name in fields).map((name) => [name, switchOf(name, fields[name])] as const);
	return { ...fields, ...Object.fromEntries(set), body: front.body.replace(/^\n+/, '') };
}

/** Writes a record. Fields with nothing in them are left out, and so are switches that are off. */
export function formatRecord({ body, ...fields }: FormRecord): string {
	const yaml = stringify(prune(fields) ?? {}, { lineWidth: 0, aliasDuplicateObjects: false });
	return `---\n${yaml}---\n${typeof body === 'string' ? body.replace(/^\n+/, '').trimEnd() : ''}\n`;
}

/** A switch that is neither on nor off must not be taken for off: the article may be a draft. */
function switchOf(name: string, value: unknown): boolean {
	if (value !== 'true' && value !== 'false') throw new Error(`${name}: Write true or false.`);
	return value === 'true';
}

function prune(value: unknown): unknown {
	if (Array.isArray(value)) {
		const items = value.map(prune).filter((item) => item !== undefined);
		return items.length === 0 ? undefined : items;
	}
	if (typeof value !== 'object' || value === null) {
		return value === '' || value === false || value === null ? undefined : value;
	}
	const fields = Object.entries(value).map(([name, part]) => [name, prune(part)] as const);
	const left = fields.filter(([, part]) => part !== undefined);
	return left.length === 0 ? undefined : Object.fromEntries(left);
}
