import { parse as parseToml, TomlDate } from 'smol-toml';
import { parseDocument } from 'yaml';

/** A post of another generator, cut into its fields and its text. */
export interface Post {
	/** The fields, every value text, a list or a group of such. */
	readonly fields: Readonly<Record<string, unknown>>;
	readonly body: string;
	/** The line of the file on which the body begins. */
	readonly bodyLine: number;
}

/** A post that cannot be read, with its line. */
export interface Unreadable {
	readonly line: number;
	readonly message: string;
}

/** Reads a post with front matter in YAML (`---`), TOML (`+++`) or JSON (`{`), or with none. */
export function readPost(text: string): Post | Unreadable {
	const lines = text
		.replace(/^\uFEFF/, '')
		.replace(/\r\n?/g, '\n')
		.split('\n');
	const first = lines[0]?.trimEnd() ?? '';
	const close = { '---': '---', '+++': '+++', '{': '}' }[first];
	if (close === undefined) return { fields: {}, body: lines.join('\n'), bodyLine: 1 };
	const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === close);
	if (end < 0) return { line: 1, message: `The front matter is opened here with ${first} and never closed.` };
	const inner = lines.slice(1, end).join('\n');
	const fields = parseFields(first, inner);
	if ('message' in fields)
		return { line: fields.line + 1, message: `The front matter cannot be read: ${fields.message}` };
	return { fields: fields.value, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 };
}

type Fields = { readonly value: Record<string, unknown> } | Unreadable;

function parseFields(fence: string, inner: string): Fields {
	if (fence === '---') return parseYaml(inner);
	try {
		const value: unknown = fence === '+++' ? parseToml(inner) : JSON.parse(`{${inner}}`);
		return { value: asText(value) as Record<string, unknown> };
	} catch (error) {
		const { line = 1 } = error as { line?: number };
		return { line, message: (error as Error).message.split('\n')[0] ?? '' };
	}
}

/** YAML in its failsafe schema: dates and numbers stay as they were typed. */
function parseYaml(yaml: string): Fields {
	const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'error' });
	const [error] = document.errors;
	if (error !== undefined)
		return { line: error.linePos?.[0].line ?? 1, message: error.message.replace(/ at line [\s\S]*$/, '.') };
	try {
		const value: unknown = document.toJS({ maxAliasCount: 100 }) ?? {};
		if (typeof value === 'object' && value !== null && !Array.isArray(value))
			return { value: value as Record<string, unknown> };
	} catch {
		// Told below, with front matter that is no list of fields.
	}
	return { line: 1, message: 'it is not a list of fields.' };
}

function asText(value: unknown): unknown {
	if (value instanceof TomlDate) return value.toISOString();
	if (Array.isArray(value)) return value.map(asText);
	if (typeof value === 'object' && value !== null) {
		return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, asText(inner)]));
	}
	return String(value);
}
