import { nearest } from '../../src/problems/nearest.ts';
import { findDockets } from '../../src/recognition/dockets.ts';
import { handleOfUnrecorded } from '../../src/recognition/recogniser.ts';
import type { Imported } from './import-set.ts';
import { pleaseCheck } from '../../src/reading/unfinished-imports.ts';
import { findNamedDays, wordsBefore } from './named-days.ts';
import type { Proposals } from './proposals.ts';
import { toSlug } from '../slug.ts';

/** A draft as it was written. */
export interface Written {
	readonly imported: Imported;
	/** Its path as terminals should show it. */
	readonly path: string;
	readonly text: string;
	readonly proposals: Proposals;
}

/** Tells of one draft: where it is, what to check in it, what was left out or changed, what has no record. */
export function reportDraft({ imported, path, text }: Written): string {
	const { input, report } = imported;
	const lines = text.split('\n');
	const marks = lines.flatMap((line, index) =>
		line
			.split(pleaseCheck)
			.slice(1)
			.map((mark) => `${path}:${index + 1}  ${pleaseCheck}${mark.replace(/ -->.*$/, '')}`),
	);
	const left = report.leftOut.map(
		({ what, text: words, line }) => `${placeOf(input.label, line)}  left out, ${what}: "${shorten(words)}"`,
	);
	const changes = imported.changes.map(({ line, words }) => `${input.label}:${line}  ${shorten(words)}`);
	return [
		`${input.label} is now the draft ${path}`,
		...[...marks, ...listDays(imported, lines, path), ...left, ...changes].map((line) => `  ${line}`),
	].join('\n');
}

/** Tells how to make records of accounts and proceedings that none describes; empty when there are none. */
export function reportUnknown(written: readonly Written[], handles: Iterable<string>, folder: string): string {
	const known = [...handles];
	const found = new Map(
		written.flatMap(({ proposals, path, text }) =>
			proposals.unknown.map(
				({ id, words }) => [id, { words: words[0] ?? id, place: `${path}:${lineOf(text, words[0] ?? id)}` }] as const,
			),
		),
	);
	if (found.size === 0) return '';
	const parts = [...found].map(([id, { words, place }]) => {
		const handle = handleOfUnrecorded(id);
		const file = `${folder}/${handle === undefined ? 'legal-actions' : 'accounts'}/${toSlug(handle ?? findDockets(words)[0]?.number ?? words, 60)}.md`;
		const guess = handle === undefined ? undefined : nearest(handle, known);
		return [
			`${place}  ${words} has no record.${guess === undefined ? '' : ` Did the report mean @${guess}?`} To make one, write ${file}:`,
			...['---', ...(handle === undefined ? actionFields(words) : accountFields(words)), '---'].map(
				(line) => `    ${line}`,
			),
		].join('\n');
	});
	return ['Without a record:', ...parts].join('\n\n');
}

function accountFields(words: string): string[] {
	const handle = words.replace(/^[.@＠]+/, '');
	const platform = handle.endsWith('.bsky.social') ? 'bluesky' : handle.includes('@') ? 'mastodon' : 'twitter';
	return [`handle: ${JSON.stringify(handle)}`, `platform: ${platform}`];
}

function actionFields(words: string): string[] {
	const docket = findDockets(words)[0]?.number;
	const number = docket === undefined ? [] : [`docketNumber: ${JSON.stringify(docket)}`];
	return [
		'kind: lawsuit',
		`caseName: ${number.length === 0 ? JSON.stringify(words) : 'THE NAME OF THE CASE'}`,
		...number,
		'status: unknown',
	];
}

function listDays({ report: { body, date } }: Imported, lines: readonly string[], path: string): string[] {
	if (date.value.length !== 10) return [];
	const start = lines.indexOf('---', 1);
	return body.flatMap(({ text }) =>
		findNamedDays(text, date.value).map((day) => {
			const words = wordsBefore(text, day.start) + text.slice(day.start, day.end);
			const line = lines.findIndex((one, index) => index > start && one.includes(words)) + 1;
			return `${placeOf(path, line === 0 ? undefined : line)}  "${words}" is ${day.date}${day.isDoubtful ? ', or a later day' : ''}`;
		}),
	);
}

function placeOf(label: string, line: number | undefined): string {
	return line === undefined ? label : `${label}:${line}`;
}

/** The line of the text below the front matter that has the words first. */
function lineOf(text: string, words: string): number {
	const body = text.indexOf('\n---\n') + 1;
	const at = text.indexOf(words, body);
	return text.slice(0, at < 0 ? body : at).split('\n').length;
}

function shorten(words: string): string {
	return words.length > 90 ? `${words.slice(0, 89)}…` : words;
}
