import type { Page } from '../archive/archive.ts';
import type { Dispute } from '../archive/disputes.ts';
import type { BuiltArchive } from '../build-archive.ts';
import type { ArticleEntry } from '../reading/entry.ts';
import type { EntityId } from '../schemas/entity.ts';
import { titleOf } from '../schemas/article-title.ts';
import { dated, type Dated } from './dated.ts';
import { linkTo } from './record-link.ts';

/** What an article has before and behind it in a dispute. */
export interface DisputeNeighbours {
	/** The first action of the dispute. */
	readonly name: string;
	readonly href: string;
	readonly earlier: NeighbourLine | undefined;
	readonly later: NeighbourLine | undefined;
}

interface NeighbourLine {
	readonly title: string;
	readonly href: string;
	readonly date: Dated;
}

/** How many disputes a page shows. */
const shown = 3;

/** The neighbours of an article among the articles on each dispute that it concerns, in the order of their dates. */
export function findNeighbours(built: BuiltArchive, { entry }: Page<ArticleEntry>): DisputeNeighbours[] {
	return [...disputesOf(built, entry.id)]
		.flatMap((dispute): DisputeNeighbours[] => {
			const articles = built.archive.coverageOf(dispute);
			const place = articles.indexOf(entry);
			const [earlier, later] = [articles[place - 1], articles[place + 1]];
			const [first] = dispute.actions;
			if (first === undefined || (earlier ?? later) === undefined) return [];
			const { name, href } = linkTo(built, first);
			return [{ name, href, earlier: lineOf(built, earlier), later: lineOf(built, later) }];
		})
		.slice(0, shown);
}

function disputesOf({ archive }: BuiltArchive, article: EntityId<'article'>): Set<Dispute> {
	const disputes = archive.recordsOf(article).map((id) => archive.disputeOf(id as EntityId<'legal-action'>));
	return new Set(disputes.filter((dispute) => dispute !== undefined));
}

function lineOf(built: BuiltArchive, article: ArticleEntry | undefined): NeighbourLine | undefined {
	if (article === undefined) return undefined;
	return {
		title: titleOf(article.data),
		href: built.addresses.entity(article.id),
		date: dated(built, article.data.date),
	};
}
