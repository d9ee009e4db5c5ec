import { z } from 'astro/zod';
import type { SourceBlock } from '../../src/markdown/markdown-text.ts';
import { readSettled, settleSpans } from '../../src/markdown/settled-mentions.ts';
import type { ContentFile } from '../../src/reading/content-file.ts';
import { readFrontMatter } from '../../src/reading/front-matter.ts';
import { readYaml } from '../../src/reading/yaml-record.ts';
import { overlaps } from '../../src/recognition/mention.ts';
import type { Reading, Recogniser } from '../../src/recognition/recogniser.ts';
import { handleOfUnrecorded } from '../../src/recognition/recogniser.ts';
import { isUnrecordedAction } from '../../src/recognition/proceedings.ts';
import { kindOf, slugOf, type EntityId, type RecordKind } from '../../src/schemas/entity.ts';
import { kindWords } from '../../src/site/words.ts';

/** A text that may become an article, and the records that its front matter names. */
export interface Draft {
	/** The body, with empty lines for the front matter, so that lines keep their numbers. */
	readonly text: string;
	readonly known: readonly EntityId<RecordKind>[];
}

/** Reads a file as a draft. Fields that are missing or wrong are passed over: the build tells of them. */
export function readDraft(file: ContentFile): Draft {
	const front = readFrontMatter(file);
	if ('rule' in front) return { text: file.text, known: [] };
	const yaml = readYaml(file, front.yaml, front.yamlLine);
	return {
		text: '\n'.repeat(front.bodyLine - 1) + front.body,
		known: Array.isArray(yaml) ? [] : recordsNamed(yaml.value),
	};
}

function recordsNamed(value: unknown): EntityId<RecordKind>[] {
	const { data: written = {} } = z.record(z.string(), z.unknown()).safeParse(value);
	return fields.flatMap(([field, kind]) => {
		const { data: slugs = [] } = z.array(z.string()).safeParse(written[field]);
		return slugs.map((slug) => `${kind}/${slug}` as const);
	});
}

/** Reads the blocks of a draft as a build does: with the records that are known of it, and what its editor settled. */
export function readBlocks(
	blocks: readonly SourceBlock[],
	recogniser: Recogniser,
	isRecord: (id: EntityId) => boolean,
	known: readonly EntityId[] = [],
): Reading[] {
	const settled = blocks.map(({ text }) => readSettled(text, isRecord));
	const readings = recogniser.read(
		settled.map(({ bare }) => bare),
		known,
	);
	return readings.map(({ mentions, doubts }, place) => {
		const spans = settled[place]?.spans ?? [];
		return {
			mentions: settleSpans(spans, mentions),
			doubts: doubts.filter((doubt) => !spans.some((span) => overlaps(span, doubt))),
		};
	});
}

/** A record that a draft speaks of: the words, the lines, and what the archive has of it. */
interface Row {
	readonly kind: string;
	readonly words: string;
	readonly lines: string;
	readonly record: string;
}

/**
 * Answers "what is in this draft?": a table of what it speaks of, and front matter that says the same, with the records
 * that are `known` of it.
 */
export function describeDraft(
	text: string,
	blocks: readonly SourceBlock[],
	readings: readonly Reading[],
	known: readonly EntityId<RecordKind>[] = [],
): string {
	const found = blocks.flatMap((block, place) =>
		(readings[place]?.mentions ?? [])
			.filter(({ start, end }) => !block.isCode(start, end))
			.map((mention) => ({
				target: mention.target,
				words: block.text.slice(mention.start, mention.end),
				line: lineOf(text, block.sourceOf(mention.start, mention.end)?.start ?? 0),
			})),
	);
	const doubts = blocks.flatMap((block, place) =>
		(readings[place]?.doubts ?? []).map((doubt) => ({
			kind: 'In doubt',
			words: block.text.slice(doubt.start, doubt.end),
			lines: String(lineOf(text, block.sourceOf(doubt.start, doubt.end)?.start ?? 0)),
			record: doubt.candidates.map((id) => id.replace('/', ':')).join(' or '),
		})),
	);
	const rows = [...Map.groupBy(found, (mention) => mention.target)].map(([target, mentions]) =>
		rowOf(target, mentions),
	);
	if (rows.length + doubts.length === 0) return 'Nothing that the archive knows is mentioned.';
	return `${formatTable([...rows, ...doubts])}\n\nFront matter that says the same:\n\n${formatFrontMatter([...known, ...found.map(({ target }) => target)])}`;
}

function rowOf(target: EntityId<RecordKind>, mentions: readonly { words: string; line: number }[]): Row {
	const isNew = handleOfUnrecorded(target) !== undefined || isUnrecordedAction(target);
	return {
		kind: kindWords[kindOf(target)].one,
		words: [...new Set(mentions.map(({ words }) => words.replace(/\s+/g, ' ')))].join(', '),
		lines: [...new Set(mentions.map(({ line }) => line))].join(', '),
		record: isNew ? 'no record yet' : slugOf(target),
	};
}

function formatTable(rows: readonly Row[]): string {
	const head: Row = { kind: 'Kind', words: 'Words', lines: 'Lines', record: 'Record' };
	const all = [head, ...rows];
	const width = (column: keyof Row) => Math.max(...all.map((row) => row[column].length));
	return all
		.map(
			(row) =>
				`${row.kind.padEnd(width('kind'))}  ${row.record.padEnd(width('record'))}  ${row.lines.padEnd(width('lines'))}  ${row.words}`,
		)
		.join('\n');
}

const fields = [
	['accounts', 'account'],
	['agencies', 'agency'],
	['legalActions', 'legal-action'],
] as const;

function formatFrontMatter(targets: readonly EntityId<RecordKind>[]): string {
	const known = [...new Set(targets)].filter((id) => handleOfUnrecorded(id) === undefined && !isUnrecordedAction(id));
	return fields
		.map(([field, kind]) => [field, known.filter((id) => kindOf(id) === kind).map(slugOf)] as const)
		.filter(([, slugs]) => slugs.length > 0)
		.map(([field, slugs]) => `${field}:\n${slugs.map((slug) => `  - ${slug}\n`).join('')}`)
		.join('');
}

function lineOf(text: string, offset: number): number {
	return text.slice(0, offset).split('\n').length;
}
