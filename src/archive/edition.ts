import type { ArticleEntry, LegalActionEntry } from '../reading/entry.ts';
import type { PartialDate } from '../schemas/partial-date.ts';

/**
 * The date that the archive speaks of as today: the latest on which an editor wrote or checked something. Pages
 * measure age by it and not by the clock, so that the same content always gives the same pages.
 */
export function editionOf(
	articles: readonly ArticleEntry[],
	actions: readonly LegalActionEntry[],
): PartialDate | undefined {
	const dates = [
		...articles.flatMap(({ data }) => [
			data.date,
			data.updated ?? '',
			...[...data.updates, ...data.corrections].map((note) => note.date),
		]),
		...actions.map(({ data }) => data.lastChecked ?? ''),
	];
	return dates.reduce<PartialDate | undefined>((latest, date) => (date > (latest ?? '') ? date : latest), undefined);
}
