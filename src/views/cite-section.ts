import type { BuiltArchive } from '../build-archive.ts';
import type { Citation } from '../outputs/citation.ts';
import { citationFormats, type CitationFormat } from '../outputs/citation-files.ts';
import { citeAp } from '../outputs/cite-ap.ts';
import { citeApa } from '../outputs/cite-apa.ts';
import { citeBluebook } from '../outputs/cite-bluebook.ts';
import { citeChicago } from '../outputs/cite-chicago.ts';
import { citeMla } from '../outputs/cite-mla.ts';
import { actionItem, articleItem, type CslItem } from '../outputs/csl-item.ts';
import type { ArticleEntry, LegalActionEntry } from '../reading/entry.ts';
import type { EntityId } from '../schemas/entity.ts';
import type { CiteSection } from './section.ts';

export function citeArticle(built: BuiltArchive, entry: ArticleEntry): CiteSection {
	return citeSection(built, entry.id, 'Cite this article', itemOf(built, entry));
}

export function citeAction(built: BuiltArchive, entry: LegalActionEntry): CiteSection {
	return citeSection(built, entry.id, 'Cite this legal action', itemOf(built, entry));
}

/** The files with citations: one in each format of every article and of every legal action that has a record. */
export function citationFiles(built: BuiltArchive): { path: string; format: CitationFormat; text: string }[] {
	const formats = Object.entries(citationFormats) as [CitationFormat, (typeof citationFormats)[CitationFormat]][];
	return [...built.content.articles, ...built.content.legalActions].flatMap((entry) => {
		const item = itemOf(built, entry);
		return formats.map(([format, { format: print }]) => ({
			path: built.addresses.citation(entry.id, format),
			format,
			text: print(item),
		}));
	});
}

function itemOf({ content, addresses }: BuiltArchive, entry: ArticleEntry | LegalActionEntry): CslItem {
	const context = { facts: content.facts, courts: content.courts, addresses };
	return 'parties' in entry.data
		? actionItem(entry as LegalActionEntry, context)
		: articleItem(entry as ArticleEntry, context);
}

function citeSection(built: BuiltArchive, id: EntityId, heading: string, item: CslItem): CiteSection {
	const styles: readonly (readonly [string, (item: CslItem) => Citation])[] = [
		...(item.type === 'legal_case' ? [['Bluebook', citeBluebook] as const] : []),
		['AP', citeAp],
		['Chicago', citeChicago],
		['MLA', citeMla],
		['APA', citeApa],
	];
	return {
		type: 'cite',
		heading,
		styles: styles.map(([name, print]) => ({ name, citation: print(item) })),
		files: Object.entries(citationFormats).map(([ending, { name, format }]) => ({
			name,
			href: built.addresses.citation(id, ending),
			text: format(item),
		})),
	};
}
