import { shownKinds, type AdminFacts, type ArchiveFacts } from '../schemas/archive-facts.ts';
import { folders, type ContentKind } from '../schemas/entity.ts';
import type { JsonSchema } from '../schemas/json-schema.ts';
import { createAddresses } from '../site/addresses.ts';
import { kindWords } from '../site/words.ts';

/**
 * The configuration of the web form, Sveltia CMS: a collection for each kind of record, its fields made of the JSON
 * Schema of the kind. Hidden kinds have none, and no field that chooses from their records.
 */
export function buildAdminConfig(
	admin: AdminFacts,
	schemas: Readonly<Record<ContentKind, JsonSchema>>,
	facts: Pick<ArchiveFacts, 'name' | 'url' | 'hide'>,
): AdminConfig {
	const shown = new Set<string>(shownKinds(facts).map((kind) => folders[kind]));
	return {
		backend: backendOf(admin),
		media_folder: `${admin.folder}/images`,
		public_folder: '/images',
		app_title: facts.name,
		logo: { src: createAddresses(facts.url).file('icon.svg') },
		...(facts.url === undefined ? {} : { site_url: facts.url }),
		slug: { encoding: 'ascii', clean_accents: true },
		collections: kinds
			.map((kind) => collectionOf(kind, schemas[kind], admin.folder))
			.filter(({ name }) => shown.has(name))
			.map((one) => ({
				...one,
				fields: one.fields.filter(({ collection }) => collection === undefined || shown.has(collection)),
			})),
	};
}

/**
 * The Content-Security-Policy of the page of the form. Sveltia CMS writes styles of its own; it may ask the git host and
 * nobody else.
 */
export function adminPolicy({ backend, host }: AdminFacts): string {
	const asked = backend === 'local' ? [] : [host ?? standardApi[backend]];
	return [
		"default-src 'self'",
		"style-src 'self' 'unsafe-inline'",
		"img-src 'self' data: blob:",
		["connect-src 'self' data: blob:", ...asked].join(' '),
		"frame-src 'self' blob:",
		"worker-src 'self' blob:",
		"object-src 'none'",
		"base-uri 'none'",
	].join('; ');
}

const kinds = ['article', 'account', 'agency', 'legal-action'] as const satisfies readonly ContentKind[];

/** The field that names a record of each kind. */
const titles = { article: 'title', account: 'handle', agency: 'name', 'legal-action': 'caseName' } as const;

/** Lists of ids that are chosen from the records. Agencies are not, for they may be of the registry too. */
const references: Partial<Record<string, ContentKind>> = {
	accounts: 'account',
	legalActions: 'legal-action',
	action: 'legal-action',
};

/** Whom the form asks where no host of one's own is named. */
const standardApi = {
	github: 'https://api.github.com',
	gitlab: 'https://gitlab.com',
	gitea: 'https://gitea.com',
} as const;

const apiPath = { github: '/api/v3', gitlab: '/api/v4', gitea: '/api/v1' } as const;

function backendOf({ backend, repository = '', branch, host }: AdminFacts): AdminConfig['backend'] {
	// The form works on a local folder under any host; nobody signs in to this one.
	if (backend === 'local') return { name: 'github', repo: 'local/archive', branch, auth_methods: ['token'] };
	return {
		name: backend,
		repo: repository,
		branch,
		auth_methods: ['token'],
		...(host === undefined ? {} : { base_url: host, api_root: `${host}${apiPath[backend]}` }),
	};
}

function collectionOf(kind: ContentKind, schema: JsonSchema, folder: string): AdminCollection {
	return {
		name: folders[kind],
		label: kindWords[kind].many,
		label_singular: kindWords[kind].one,
		...(schema.description === undefined ? {} : { description: schema.description }),
		folder: `${folder}/${folders[kind]}`,
		...(kind === 'article' ? { path: "{{fields.date | date('YYYY')}}/{{slug}}" } : {}),
		format: 'record',
		editor: { preview: false },
		identifier_field: titles[kind],
		slug: {
			template: `{{${titles[kind]}}}`,
			editable: ['create'],
			hint: 'The file name, which is the id and the address too. Choose it once and keep it.',
			pattern: ['^[a-z0-9][a-z0-9-]*$', 'Use small letters from a to z, digits and hyphens.'],
		},
		fields: [
			...fieldsOf(schema),
			{ name: 'body', label: 'Text', widget: 'text', required: false, hint: 'The text, in Markdown.' },
		],
	};
}

function fieldsOf(schema: JsonSchema): AdminField[] {
	const required = new Set(schema.required);
	return Object.entries(schema.properties ?? {}).map(([name, part]) => {
		const field = part as JsonSchema;
		return {
			name,
			label: labelOf(name),
			required: required.has(name),
			...(field.description === undefined ? {} : { hint: field.description }),
			...widgetOf(name, field),
		};
	});
}

function widgetOf(name: string, schema: JsonSchema): { widget: string } & Partial<AdminField> {
	const reference = references[name];
	if (reference !== undefined) {
		const isList = schema.type === 'array';
		return {
			widget: 'relation',
			collection: folders[reference],
			value_field: '{{slug}}',
			display_fields: [titles[reference]],
			...(isList ? { multiple: true } : {}),
		};
	}
	if (schema.type === 'array') return { widget: 'list', ...itemOf(schema.items as JsonSchema) };
	if (schema.properties !== undefined) return { widget: 'object', fields: fieldsOf(schema) };
	if (schema.type === 'object') return { widget: 'keyvalue' };
	if (schema.enum?.includes(true)) return { widget: 'boolean' };
	if (schema.enum !== undefined) return { widget: 'select', options: schema.enum.map(String) };
	return { widget: 'string', ...patternOf(schema) };
}

function itemOf(items: JsonSchema): Partial<AdminField> {
	if (items.properties !== undefined) return { fields: fieldsOf(items) };
	return { field: { name: 'item', label: 'Item', ...widgetOf('item', items) } };
}

/** The pattern of a text, if the form can hold it: it knows no classes of Unicode. */
function patternOf({ pattern, patternErrorMessage }: JsonSchema): Partial<AdminField> {
	if (pattern === undefined || /\\p\{/i.test(pattern) || typeof patternErrorMessage !== 'string') return {};
	return { pattern: [pattern, patternErrorMessage] };
}

/** The name of a field as words: `caseNameShort` is "Case name short". */
function labelOf(name: string): string {
	const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
	return (words.charAt(0).toUpperCase() + words.slice(1)).replace(/\burl\b/i, 'URL');
}

interface AdminConfig {
	readonly backend: Readonly<Record<string, string | readonly string[]>>;
	readonly media_folder: string;
	readonly public_folder: string;
	readonly app_title: string;
	readonly logo: object;
	readonly site_url?: string;
	readonly slug: object;
	readonly collections: readonly AdminCollection[];
}

interface AdminCollection {
	readonly name: string;
	readonly label: string;
	readonly label_singular: string;
	readonly description?: string;
	readonly folder: string;
	readonly path?: string;
	readonly format: string;
	readonly editor: object;
	readonly identifier_field: string;
	readonly slug: object;
	readonly fields: readonly AdminField[];
}

interface AdminField {
	readonly name: string;
	readonly label: string;
	readonly widget: string;
	readonly required?: boolean;
	readonly hint?: string;
	readonly pattern?: readonly [string, string];
	readonly options?: readonly string[];
	readonly collection?: string;
	readonly value_field?: string;
	readonly display_fields?: readonly string[];
	readonly multiple?: boolean;
	readonly field?: AdminField;
	readonly fields?: readonly AdminField[];
}
