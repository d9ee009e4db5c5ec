import type { BuiltArchive } from '../build-archive.ts';
import type { Citation } from '../outputs/citation.ts';
import { citationFormats } from '../outputs/citation-files.ts';
import { citeAp } from '../outputs/cite-ap.ts';
import { citeApa } from '../outputs/cite-apa.ts';
import { citeBluebook } from '../outputs/cite-bluebook.ts';
import { citeChicago } from '../outputs/cite-chicago.ts';
import { citeMla } from '../outputs/cite-mla.ts';
import { buildCslItem, type CslItem } from '../outputs/csl-item.ts';
import type { ArticleEntry, LegalActionEntry } from '../reading/entry.ts';
import { kindOf, type EntityId } from '../schemas/entity.ts';
import { kindWords } from '../site/words.ts';
import type { CiteSection } from './section.ts';

/** How to cite an article or a legal action; the Bluebook has forms for cases only. */
export function citeSection(built: BuiltArchive, entry: ArticleEntry | LegalActionEntry): CiteSection {
	const item = itemOf(built, entry);
	const styles = item.type === 'legal_case' ? [['Bluebook', citeBluebook] as const, ...guides] : guides;
	return {
		type: 'cite',
		heading: `Cite this ${kindWords[kindOf(entry.id)].one.toLowerCase()}`,
		styles: styles.map(([name, format]) => ({ name, citation: format(item) })),
		files: formats.map(([ending, { name, format }]) => ({
			name,
			href: built.addresses.citation(entry.id, ending),
			text: format(item),
		})),
	};
}

/** A citation as a file of its own. */
export interface CitationFile {
	readonly id: EntityId;
	/** The ending of its name. */
	readonly format: string;
	readonly text: string;
}

/** The citations of all articles and of all legal actions that have a record, a file for each format. */
export function citationFiles(built: BuiltArchive): CitationFile[] {
	return [...built.content.articles, ...built.content.legalActions].flatMap((entry) => {
		const item = itemOf(built, entry);
		return formats.map(([ending, { format }]) => ({ id: entry.id, format: ending, text: format(item) }));
	});
}

function itemOf({ content, addresses }: BuiltArchive, entry: ArticleEntry | LegalActionEntry): CslItem {
	return buildCslItem(entry, { facts: content.facts, courts: content.courts, addresses });
}

const guides: readonly (readonly [string, (item: CslItem) => Citation])[] = [
	['AP', citeAp],
	['Chicago', citeChicago],
	['MLA', citeMla],
	['APA', citeApa],
];
const formats = Object.entries(citationFormats);
