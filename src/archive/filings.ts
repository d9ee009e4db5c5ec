import type { LegalActionEntry } from '../reading/entry.ts';
import type { Recogniser } from '../recognition/recogniser.ts';
import type { EntityId } from '../schemas/entity.ts';
import type { LegalAction } from '../schemas/legal-action.ts';
import type { Block } from './archive.ts';

/**
 * The papers on the docket of an action as texts, in the order of the docket: what they speak of is said in filings.
 * A description that could mean several records means none here; its words are few, and the action itself is known.
 */
export function readFilings(
	{ id, data }: LegalActionEntry,
	recogniser: Recogniser,
	known: readonly EntityId[],
): Block[] {
	const texts = data.docketEntries.map((entry) => entry.description);
	const anchors = docketAnchors(data.docketEntries);
	return recogniser.read(texts, known).map(({ mentions }, place) => ({
		text: texts[place] ?? '',
		anchor: anchors[place],
		filed: data.docketEntries[place]?.dateFiled,
		mentions: mentions.filter((mention) => mention.target !== id),
	}));
}

/** The id of each docket entry on the page of its action: by its number, or by its date where it has none. */
export function docketAnchors(entries: LegalAction['docketEntries']): string[] {
	const taken = new Set<string>();
	return entries.map(({ entryNumber, dateFiled }) => {
		const name = `entry-${(entryNumber ?? dateFiled).toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
		let anchor = name;
		for (let times = 2; taken.has(anchor); times += 1) anchor = `${name}-${times}`;
		taken.add(anchor);
		return anchor;
	});
}
