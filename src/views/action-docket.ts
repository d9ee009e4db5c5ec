import { threadDocket, type DocketThread, type Paper } from '../archive/docket-threads.ts';
import { docketAnchors } from '../archive/filings.ts';
import type { BuiltArchive } from '../build-archive.ts';
import type { LegalAction } from '../schemas/legal-action.ts';
import { formatWordAsTitle } from '../site/words.ts';
import { dated } from './dated.ts';
import type { DocketPaper, RecordSection } from './section.ts';

/** The docket of an action, each paper below the first that it answers; the others are named in its label. */
export function actionDocket(built: BuiltArchive, { docketEntries }: LegalAction): RecordSection[] {
	if (docketEntries.length === 0) return [];
	const ids = docketAnchors(docketEntries);
	const anchors = new Map(docketEntries.map((paper, place) => [paper, ids[place] ?? '']));
	const papers = threadDocket(docketEntries).map((thread) => paperOf(built, thread, anchors));
	return [{ type: 'docket', heading: 'Docket', papers }];
}

function paperOf(
	built: BuiltArchive,
	{ paper, answers }: DocketThread,
	anchors: ReadonlyMap<Paper, string>,
): DocketPaper {
	const type = formatWordAsTitle(paper.type);
	const isSaid = paper.type === 'other' || paper.description.toLowerCase().startsWith(type.toLowerCase());
	const number = paper.entryNumber === undefined ? undefined : `No. ${paper.entryNumber}`;
	const also = paper.answers.slice(1).map((other) => `answers No. ${other} too`);
	return {
		anchor: anchors.get(paper) ?? '',
		date: dated(built, paper.dateFiled),
		label: [number, isSaid ? undefined : type, ...also].filter((part) => part !== undefined).join(', '),
		text: paper.description,
		...(paper.url === undefined ? {} : { href: paper.url }),
		answers: answers.map((thread) => paperOf(built, thread, anchors)),
	};
}
