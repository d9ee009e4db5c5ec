import type { BodyPart, Page } from '../archive/archive.ts';
import type { BuiltArchive } from '../build-archive.ts';
import type { ArticleEntry } from '../reading/entry.ts';
import { kindOf, recordKinds, type EntityId, type EntityKind, type RecordKind } from '../schemas/entity.ts';
import { formatStatus, formatWordAsTitle, kindWords } from '../site/words.ts';
import { oneLine, statusOf } from './one-line.ts';
import { linkTo, type RecordLink } from './record-link.ts';

/** What stands beside the text about a record: what it is, and how it stands. */
export interface SideNote {
	readonly link: RecordLink;
	readonly line: string;
	/** How a legal action stands. */
	readonly status: string | undefined;
}

/** A part of the text with the notes beside it. */
export interface NotedPart extends Pick<BodyPart, 'type' | 'id' | 'html'> {
	readonly notes: readonly SideNote[];
	/** The place that the report comes from, where its text begins. */
	readonly dateline: string | undefined;
}

/** The records of one kind that an article concerns. */
export interface NoteGroup {
	readonly heading: string;
	readonly notes: readonly (SideNote & { readonly isBeside: boolean })[];
	/** Whether all of its notes stand beside the text as well. */
	readonly isBeside: boolean;
}

/** How many notes stand beside one part: more would run past it. */
const besideOnePart = 3;

/** The text of an article, each record with its note beside the part that speaks of it first, and all notes by kind. */
export function noteRecords(built: BuiltArchive, page: Page<ArticleEntry>) {
	const seen = new Set<EntityId>();
	const beside = new Set<EntityId>();
	const parts = page.parts.map(({ type, id, html, records }, place): NotedPart => {
		const first = records.filter((record) => !seen.has(record));
		const shown = first.toSorted((a, b) => weightOf(built, a) - weightOf(built, b)).slice(0, besideOnePart);
		first.forEach((record) => seen.add(record));
		shown.forEach((record) => beside.add(record));
		const isStart = place === 0 && type === 'paragraph';
		return {
			type,
			...(id === undefined ? {} : { id }),
			html,
			notes: shown.map((record) => noteOn(built, record)),
			dateline: isStart ? page.entry.data.dateline : undefined,
		};
	});
	return { parts, groups: groupNotes(built, page.entry.id, beside) };
}

function groupNotes(built: BuiltArchive, article: EntityId<'article'>, beside: ReadonlySet<EntityId>): NoteGroup[] {
	const records = Map.groupBy(built.archive.recordsOf(article), kindOf);
	return recordKinds.flatMap((kind) => {
		const ids = records.get(kind);
		if (ids === undefined) return [];
		return [
			{
				heading: kindWords[kind].many,
				notes: ids.map((id) => ({ ...noteOn(built, id), isBeside: beside.has(id) })),
				isBeside: ids.every((id) => beside.has(id)),
			},
		];
	});
}

function noteOn(built: BuiltArchive, id: EntityId<RecordKind>): SideNote {
	const status = statusOf(built, id);
	return {
		link: linkTo(built, id),
		line: oneLine(built, id),
		status: status === undefined || status === formatStatus('unknown') ? undefined : formatWordAsTitle(status),
	};
}

/** The most telling have the lowest: legal actions, accounts, agencies, then what nobody has described. */
function weightOf(built: BuiltArchive, id: EntityId<RecordKind>): number {
	const record = built.archive.records.get(id);
	const isDescribed = record?.page !== undefined && record.page.html !== '';
	return (isDescribed ? 0 : order.length) + order.indexOf(kindOf(id));
}

const order: readonly EntityKind[] = ['legal-action', 'account', 'agency', 'statute', 'court'];
