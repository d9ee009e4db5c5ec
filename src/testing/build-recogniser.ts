import type { Mention } from '../recognition/mention.ts';
import type { Name } from '../recognition/name-index.ts';
import { collectProceedings } from '../recognition/proceedings.ts';
import { buildRecogniser, type Recogniser } from '../recognition/recogniser.ts';
import type { EntityId, RecordKind } from '../schemas/entity.ts';

/** Records with their names. One of a single word counts as an abbreviation, as in an archive. */
export type NamesByRecord = Readonly<Partial<Record<EntityId<RecordKind>, readonly string[]>>>;

/** What a recogniser may know besides names. */
interface More {
	/** Handles without @, each with its account. */
	readonly handles?: Readonly<Record<string, EntityId<'account'>>>;
	/** Docket numbers, each with its action. */
	readonly dockets?: Readonly<Record<string, EntityId<'legal-action'>>>;
	/** The agency above an agency. */
	readonly parents?: Readonly<Partial<Record<EntityId, EntityId>>>;
}

/** A recogniser of records by their names. */
export function recogniserWith(
	names: NamesByRecord,
	{ handles = {}, dockets = {}, parents = {} }: More = {},
): Recogniser {
	return buildRecogniser({
		names: namesOf(names),
		handles: new Map(Object.entries(handles)),
		proceedings: collectProceedings(Object.entries(dockets).map(([number, target]) => ({ number, target }))),
		parents: new Map(Object.entries(parents) as [EntityId, EntityId][]),
	});
}

/** Names as they are declared, with their sort. */
export function namesOf(names: NamesByRecord): Name[] {
	return (Object.entries(names) as [EntityId<RecordKind>, readonly string[]][]).flatMap(([target, texts]) =>
		texts.map((text) => ({ text, target, sort: /\s/.test(text) ? 'name' : 'abbreviation' })),
	);
}

/** The mentions of a text that stands alone. */
export function mentionsIn(recogniser: Recogniser, text: string): readonly Mention[] {
	return recogniser.read([text]).flatMap((reading) => reading.mentions);
}
