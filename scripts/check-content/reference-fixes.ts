import { isScalar, parseDocument, visit } from 'yaml';
import type { Problem } from '../../src/problems/problem.ts';
import type { ContentFile } from '../../src/reading/content-file.ts';
import { readFrontMatter } from '../../src/reading/front-matter.ts';
import { entityKindOfFolder, type EntityKind } from '../../src/schemas/entity.ts';
import { lineOf, type Change } from './change.ts';
import { addressOf, findTarget, type Targets } from './targets.ts';

/** The changes of references and links that lead nowhere, where what they should lead to is beyond doubt. */
export function fixReferences(file: ContentFile, problems: readonly Problem[], targets: Targets): Change[] {
	const places = problems.flatMap((problem) => readPlace(file, problem));
	return places.flatMap(({ problem, before, rest }): Change[] => {
		const mended =
			problem.rule === 'link-broken' ? mendLink(rest, file, targets) : mendId(rest, file, problem, targets);
		if (mended === undefined) return [];
		// The same words in code are no link; where there are more of them than problems, which is meant is unclear.
		const alike = places.filter((place) => place.rest.startsWith(mended.written)).length;
		if (file.text.split(mended.written).length - 1 !== alike && mended.isInText) return [];
		const after = before.slice(0, before.length - rest.length) + mended.meant + rest.slice(mended.written.length);
		return [{ file: file.path, line: problem.place.line, before, after }];
	});
}

type PointProblem = Problem & { readonly place: { readonly type: 'point' } };

/** A part of a line, and what it was meant to be. */
interface Mended {
	readonly written: string;
	readonly meant: string;
	/** Whether it stands in the text and not in a field. */
	readonly isInText: boolean;
}

/** The line of a problem with a reference, and the rest of it from its place on. */
function readPlace(file: ContentFile, problem: Problem) {
	const { rule, place } = problem;
	if (place.type === 'file' || !/^(?:reference-unknown|field-value|link-broken)$/.test(rule)) return [];
	const before = lineOf(file, place.line) ?? '';
	return [{ problem: { ...problem, place }, before, rest: before.slice(place.column - 1) }];
}

function mendLink(rest: string, file: ContentFile, targets: Targets): Mended | undefined {
	const [href = ''] = /^[^\s()<>"']+/.exec(rest) ?? [];
	const url = URL.parse(href, `https://site/${file.path}`);
	if (url?.host !== 'site') return undefined;
	const [, folder = '', slug = ''] = /^\/([a-z-]+)\/(.+?)(?:\.md|\/)?$/.exec(url.pathname) ?? [];
	const kind = entityKindOfFolder(folder);
	if (kind === undefined) return undefined;
	const target = findTarget(kind, kind === 'article' ? `/${folder}/${slug}` : slug, file.path, targets);
	if (target === undefined) return undefined;
	return { written: href, meant: addressOf(`${kind}/${target}`) + url.hash, isInText: true };
}

/** An id in double brackets or in a field. */
function mendId(rest: string, file: ContentFile, { place }: PointProblem, targets: Targets): Mended | undefined {
	const settled = /^\[\[(account|agency|legal-action|court):([^\]|]+)(?=\||\]\])/.exec(rest);
	if (settled !== null) {
		const [written, kind = '', slug = ''] = settled;
		const target = findTarget(kind as EntityKind, slug, file.path, targets);
		return target === undefined ? undefined : { written, meant: `[[${kind}:${target}`, isInText: true };
	}
	const field = fieldAt(file, place.line, place.column);
	if (field === undefined || !rest.startsWith(field.source)) return undefined;
	const { name, source, value } = field;
	const [prefix = ''] = name === 'ref' ? (/^(?:account|agency)\//.exec(value) ?? []) : [];
	const kind = kinds[name] ?? (prefix.slice(0, -1) || undefined);
	if (kind === undefined) return undefined;
	const target = findTarget(kind as EntityKind, value.slice(prefix.length), file.path, targets);
	const mark = /^["']/.exec(source)?.[0] ?? '';
	return target === undefined ? undefined : { written: source, meant: mark + prefix + target + mark, isInText: false };
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
