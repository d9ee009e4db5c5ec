import { kindOf, slugOf } from '../../src/schemas/entity.ts';
import { formatGfm } from './gfm.ts';
import { givenBecause, type Found } from './found.ts';
import { notCleared, pleaseCheck } from '../../src/reading/unfinished-imports.ts';
import { formatMark } from './mark.ts';
import { findNamedDays, wordsBefore } from './named-days.ts';
import type { Proposal, Proposals } from './proposals.ts';
import type { Report } from './report.ts';
import { findSpunSigns } from './spun-text.ts';

/** A report that has all that a file needs. */
export type CompleteReport = Report &
	Required<Pick<Report, 'title' | 'date'>> & {
		readonly title: Found<string>;
		readonly date: Found<string>;
	};

/** Writes the file of a draft: its fields, each with a mark above it where it is not certain, and its text. */
export function formatDraft(report: CompleteReport, proposals: Proposals): string {
	const signs = findSpunSigns(report.body.map(({ text }) => text));
	const doubts = [
		...report.doubts,
		...(signs.signs.length === 0
			? []
			: [
					`The text reads like a copy in which words were exchanged: ${signs.signs.join('; ')}. Nothing was corrected. Compare it with the original, the quotations above all.`,
				]),
	];
	const lines = [
		...doubts.map(remark),
		...field('title', report.title),
		...field('date', report.date),
		...plain('updated', report.updated),
		...plain('summary', report.summary),
		...list('byline', report.byline?.value ?? [], report.byline),
		...field('dateline', report.dateline),
		...formatSource(report),
		...list('topics', report.topics ?? []),
		...formatRecords(proposals),
		...report.captions.flatMap(formatCaption),
		...formatDays(report),
		...list('formerly', report.formerly ?? []),
		...formatUnplaced(report),
		'draft: true',
		...formatRights(report),
	];
	return `---\n${lines.join('\n')}\n---\n\n${formatBody(report, signs.phrases)}`;
}

/** A value in YAML: as it is, or between quotation marks where YAML would take it for something else. */
function formatValue(value: string): string {
	const words = value.replace(/[\s\p{Cc}]+/gu, ' ').trim();
	return /^(?!(?:true|false|null|yes|no|on|off)$)[\p{L}/][\p{L}\p{N} ,.’“”'/()–—+-]*$|^\d{4}(?:-\d\d){0,2}$/iu.test(
		words,
	)
		? words
		: JSON.stringify(words);
}

function remark(words: string): string {
	return `# ${pleaseCheck}${words.replace(/[\s\p{Cc}]+/gu, ' ')}`;
}

function field(name: string, found: Found<string> | undefined): string[] {
	return found === undefined ? [] : [...remarkOn(name, found), `${name}: ${formatValue(found.value)}`];
}

function remarkOn(name: string, found: Found<unknown> | undefined): string[] {
	return found === undefined || found.confidence === 'certain'
		? []
		: [remark(`The ${name} is only ${found.confidence}, for ${found.because}.`)];
}

function plain(name: string, value: string | undefined): string[] {
	return value === undefined ? [] : [`${name}: ${formatValue(value)}`];
}

function list(name: string, values: readonly string[], found?: Found<unknown>): string[] {
	return values.length === 0
		? []
		: [...remarkOn(name, found), `${name}:`, ...values.map((value) => `  - ${formatValue(value)}`)];
}

function formatSource({ source }: Report): string[] {
	if (source === undefined) return [];
	const { name, url } = source.value;
	return [
		...remarkOn('source', source),
		'source:',
		`  name: ${formatValue(name)}`,
		...(url === undefined ? [] : [`  url: ${JSON.stringify(url)}`]),
	];
}

const listed = [
	['accounts', 'account'],
	['agencies', 'agency'],
	['legalActions', 'legal-action'],
] as const;

function formatRecords({ records, unknown, doubts, nearby }: Proposals): string[] {
	return [
		...listed.flatMap(([name, kind]) => {
			const found = records.filter(({ id }) => kindOf(id) === kind);
			return found.length === 0 ? [] : [`${name}:`, ...found.flatMap(formatRecord)];
		}),
		...doubts.map(({ words, candidates }) =>
			remark(`"${words}" could be ${candidates.map((id) => id.replace('/', ':')).join(' or ')}.`),
		),
		...unknown.map(({ id, words }) => remark(`${words[0] ?? id} has no record.`)),
		...(nearby.length === 0
			? []
			: [
					remark(
						`Perhaps it is about ${nearby.map(({ id }) => slugOf(id)).join(', ')} as well, of the same time and with the same parties:`,
					),
					...(records.some(({ id }) => kindOf(id) === 'legal-action') ? [] : ['# legalActions:']),
					...nearby.map(({ id }) => `#   - ${slugOf(id)}`),
				]),
	];
}

function formatRecord({ id, words, confidence }: Proposal): string[] {
	const said = words.map((name) => `"${name}"`).join(', ');
	return [
		confidence === 'certain' ? `  # certain: ${said}` : `  # ${pleaseCheck}${confidence}, the text has only ${said}.`,
		`  - ${slugOf(id)}`,
	];
}

function formatCaption({ text, credit }: Report['captions'][number]): string[] {
	return [
		remark(
			'The report came with the caption of a picture. To show it, save the picture in the folder images and delete "# ":',
		),
		'# image:',
		'#   src: FILE.jpg',
		'#   alt: WHAT THE PICTURE SHOWS',
		`#   caption: ${formatValue(text)}`,
		...(credit === undefined ? [] : [`#   credit: ${formatValue(credit)}`]),
	];
}

/** The days that the text names without their date; the text itself stays as it is. */
function formatDays({ body, date }: CompleteReport): string[] {
	if (date.value.length !== 10) return [];
	const days = body.flatMap(({ text }) => findNamedDays(text, date.value).map((day) => ({ ...day, text })));
	if (days.length === 0) return [];
	return [
		remark(`Days that the text names, counted from ${date.value}:`),
		...days.map(
			({ text, start, end, date: day, isDoubtful }) =>
				`#   "${wordsBefore(text, start)}${text.slice(start, end)}" is ${day}${isDoubtful ? ', or a later day' : ''}`,
		),
	];
}

function formatUnplaced({ unplaced = [] }: Report): string[] {
	return unplaced.length === 0
		? []
		: [remark('Fields of the old post that articles have no place for:'), ...unplaced.map((line) => `#   ${line}`)];
}

function formatRights({ rights, source }: Report): string[] {
	if (rights !== undefined) {
		const isLeave =
			rights.because === givenBecause || /\bcc\b|creative ?commons|public domain|licen[sc]e/i.test(rights.value);
		return [...(isLeave ? [] : [remark(noLeave)]), `rights: ${formatValue(rights.value)}`];
	}
	const owner = source === undefined ? '' : ` (${source.value.name})`;
	return [remark(noLeave), `rights: ${formatValue(`${notCleared}${owner}`)}`];
}

const noLeave = 'Nothing says that the text may be published. Write its terms here before you take out "draft: true".';

function formatBody({ body }: Report, phrases: readonly (readonly string[])[]): string {
	return formatGfm(
		body.flatMap(({ node, text }, place) => {
			const odd = [...new Set(phrases[place] ?? [])].map((phrase) => `"${phrase}"`).join(', ');
			const isQuoting = phrases.some((found) => found.length > 0) && /“[^“”]{20,}”|"[^"]{20,}"/.test(text);
			const words = [odd, ...(isQuoting ? ['compare the quotation with the original'] : [])].filter(
				(part) => part !== '',
			);
			return words.length === 0 ? [node] : [{ type: 'html' as const, value: formatMark(words.join('; ')) }, node];
		}),
	);
}
