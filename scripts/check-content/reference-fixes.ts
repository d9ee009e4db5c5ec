import { isScalar, parseDocument, visit } from 'yaml';
import type { Problem } from '../../src/problems/problem.ts';
import type { ContentFile } from '../../src/reading/content-file.ts';
import { readFrontMatter } from '../../src/reading/front-matter.ts';
import { entityKindOfFolder, type EntityKind } from '../../src/schemas/entity.ts';
import { lineOf, type Change } from './change.ts';
import { addressOf, findTarget, type Targets } from './targets.ts';

/** The change of a reference or link that leads nowhere, if what it should lead to is beyond doubt. */
export function fixReference(file: ContentFile, problem: Problem, targets: Targets): Change[] {
	const { rule, place } = problem;
	if (place.type === 'file' || !/^(?:reference-unknown|field-value|link-broken)$/.test(rule)) return [];
	const before = lineOf(file, place.line) ?? '';
	const start = before.slice(0, place.column - 1);
	const rest = before.slice(start.length);
	const found = rule === 'link-broken' ? mendLink(rest, file, targets) : mendId(rest, file, problem, targets);
	return found === undefined || found === rest
		? []
		: [{ file: file.path, line: place.line, before, after: start + found }];
}

/** A link at the beginning of a text, with another address. */
function mendLink(rest: string, file: ContentFile, targets: Targets): string | undefined {
	const [href = ''] = /^[^\s()<>"']+/.exec(rest) ?? [];
	const url = URL.parse(href, `https://site/${file.path}`);
	if (url?.host !== 'site') return undefined;
	const [, folder = '', slug = ''] = /^\/([a-z-]+)\/(.+?)(?:\.md|\/)?$/.exec(url.pathname) ?? [];
	const kind = entityKindOfFolder(folder);
	if (kind === undefined) return undefined;
	const target = findTarget(kind, kind === 'article' ? `/${folder}/${slug}` : slug, file.path, targets);
	return target === undefined ? undefined : addressOf(`${kind}/${target}`) + url.hash + rest.slice(href.length);
}

/** An id at the beginning of a text, in double brackets or in a field, as another. */
function mendId(rest: string, file: ContentFile, { place }: Problem, targets: Targets): string | undefined {
	const settled = /^\[\[(account|agency|legal-action|court):([^\]|]+)(?=\||\]\])/.exec(rest);
	if (settled !== null) {
		const target = findTarget(settled[1] as EntityKind, settled[2] ?? '', file.path, targets);
		return target && `[[${settled[1] ?? ''}:${target}${rest.slice(settled[0].length)}`;
	}
	const field = place.type === 'point' ? fieldAt(file, place.line, place.column) : undefined;
	if (field === undefined) return undefined;
	const { name, source, value } = field;
	const kind = kinds[name] ?? /^(account|agency)\//.exec(value)?.[1];
	if (kind === undefined || !rest.startsWith(source)) return undefined;
	const target = findTarget(
		kind as EntityKind,
		name === 'ref' ? value.slice(kind.length + 1) : value,
		file.path,
		targets,
	);
	const mark = /^["']/.exec(source)?.[0] ?? '';
	const id = name === 'ref' && target !== undefined ? `${kind}/${target}` : target;
	return id && mark + id + mark + rest.slice(source.length);
}

/** The kinds of the records that fields refer to. */
const kinds: Partial<Record<string, EntityKind>> = {
	accounts: 'account',
	agencies: 'agency',
	legalActions: 'legal-action',
	parent: 'agency',
	purportsToRepresent: 'agency',
	action: 'legal-action',
};

/** The value that begins at a place of the front matter, as text and as written, with the name of its field. */
function fieldAt(file: ContentFile, line: number, column: number) {
	const front = readFrontMatter(file);
	if ('rule' in front || line >= front.bodyLine) return undefined;
	const lines = front.yaml.split('\n').slice(0, line - front.yamlLine);
	const offset = lines.reduce((sum, each) => sum + each.length + 1, column - 1);
	let found: { name: string; source: string; value: string } | undefined;
	visit(parseDocument(front.yaml, { schema: 'failsafe' }), {
		Scalar(key, { range, value }, path) {
			if (key === 'key' || range?.[0] !== offset || typeof value !== 'string') return undefined;
			const pair = path.findLast((node) => 'key' in node);
			const name = pair !== undefined && isScalar(pair.key) ? String(pair.key.value) : '';
			found = { name, value, source: front.yaml.slice(range[0], range[1]) };
			return visit.BREAK;
		},
	});
	return found;
}
