import type { Archive } from '../archive/archive.ts';
import { findCorrections } from '../archive/corrections.ts';
import { kindOf, slugOf, type EntityId, type RecordKind } from '../schemas/entity.ts';
import { isRetracted } from '../schemas/article-title.ts';
import type { Addresses } from '../site/addresses.ts';
import { tellReasons } from './related-reasons.ts';

/** The data files of a site, by their names below `data/`. */
export const dataFiles = {
	articles: articleRows,
	mentions: mentionRows,
	related: relatedRows,
} as const;

/** Rows as newline-delimited JSON. */
export function formatNdjson(rows: Iterable<object>): string {
	return [...rows].map((row) => `${JSON.stringify(row)}\n`).join('');
}

/** A row for each article, newest first. */
function articleRows(archive: Archive, addresses: Addresses): object[] {
	const whole = (address: string) => addresses.absolute(address) ?? address;
	return archive.articles.map(({ entry, entry: { id, data } }) => ({
		article: slugOf(id),
		url: whole(addresses.entity(id)),
		title: data.title,
		date: data.date,
		summary: data.summary,
		source: data.source,
		topics: data.topics,
		records: archive.recordsOf(id),
		isRetracted: isRetracted(data),
		corrections: findCorrections([entry]).map(({ date, type, text, anchor }) => ({
			date,
			type,
			text,
			url: whole(addresses.entity(id, anchor)),
		})),
	}));
}

/** A row for each mention of a record in an article, in the order of articles and of their text. */
function mentionRows(archive: Archive): object[] {
	return archive.articles.flatMap(({ entry, blocks }) =>
		blocks.flatMap(({ text, anchor, mentions }) =>
			mentions.map(({ target, start, end }) => ({
				article: slugOf(entry.id),
				anchor,
				kind: kindOf(target),
				target,
				hasRecord: isDescribed(archive, target),
				text: text.slice(start, end),
			})),
		),
	);
}

/** Whether an editor wrote a record; a page from mentions or from the registry alone is none. */
function isDescribed(archive: Archive, id: EntityId<RecordKind>): boolean {
	const page = archive.records.get(id)?.page;
	return page !== undefined && !page.entry.file.path.startsWith('registry/');
}

/** A row for each article: its related articles, best first. */
function relatedRows(archive: Archive): object[] {
	return archive.articles.map(({ entry }) => ({
		article: slugOf(entry.id),
		related: archive.relatedTo(entry.id).related.map((item) => ({
			article: slugOf(item.id),
			score: Number(item.score.toFixed(4)),
			reasons: tellReasons(archive, item),
		})),
	}));
}
