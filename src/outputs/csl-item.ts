import { startOfAction } from '../archive/case-chain.ts';
import type { ArticleEntry, LegalActionEntry } from '../reading/entry.ts';
import type { ArchiveFacts } from '../schemas/archive-facts.ts';
import type { Article } from '../schemas/article.ts';
import { slugOf, type EntityId } from '../schemas/entity.ts';
import type { LegalAction } from '../schemas/legal-action.ts';
import type { PartialDate } from '../schemas/partial-date.ts';
import { findCourt, type Courts } from '../schemas/registry.ts';
import { titleOf } from '../schemas/article-title.ts';
import type { Addresses } from '../site/addresses.ts';
import { formatWord } from '../site/words.ts';
import { readName, type CslName } from './csl-name.ts';

/** What is cited, in CSL-JSON (the schema of the Citation Style Language, 1.0.2), from which all styles are made. */
export interface CslItem {
	readonly id: string;
	/** A proceeding with a docket is a `legal_case`; the page of any other action is a `webpage`. */
	readonly type: 'article-newspaper' | 'webpage' | 'legal_case';
	readonly title: string;
	readonly author?: readonly CslName[];
	readonly 'container-title'?: string;
	readonly genre?: string;
	/** A docket number. */
	readonly number?: string;
	/** The full name of the court. */
	readonly authority?: string;
	/** The archive in which a case is found. */
	readonly source?: string;
	readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
	readonly URL?: string;
	readonly language?: string;
	/** The court in the form that legal citations use, N.D. Cal.; CSL has no field for it. */
	readonly custom?: { readonly court: string };
}

/** What making items needs to know of the archive. */
export interface CslContext {
	readonly facts: ArchiveFacts;
	readonly courts: Courts;
	readonly addresses: Addresses;
}

/** Makes the item of an article or a legal action. */
export function buildCslItem({ id, data }: ArticleEntry | LegalActionEntry, context: CslContext): CslItem {
	return 'parties' in data ? actionItem(id, data, context) : articleItem(id, data, context);
}

/** An article of the archive; of a stub, the report that it points to. */
function articleItem(id: EntityId, data: Article, { facts, addresses }: CslContext): CslItem {
	const [year = '', name = ''] = slugOf(id).split('/');
	return known({
		id: `${name}-${year}`,
		type: 'article-newspaper',
		title: titleOf(data),
		author: data.byline.length === 0 ? undefined : data.byline.map(readName),
		'container-title': data.stub ? data.source?.name : facts.name,
		issued: issuedOn(data.date),
		URL: data.externalUrl ?? addresses.absolute(addresses.entity(id)),
		language: facts.language,
	});
}

/** A legal action: the case itself when it has a docket number or a court, else its page in the archive. */
function actionItem(id: EntityId, data: LegalAction, { facts, courts, addresses }: CslContext): CslItem {
	const common = { id: slugOf(id), title: data.caseName, URL: addresses.absolute(addresses.entity(id)) };
	if (data.docketNumber === undefined && data.court === undefined) {
		return known({
			...common,
			type: 'webpage',
			'container-title': facts.name,
			genre: formatWord(data.kind),
			issued: issuedOn(startOfAction(data)),
			language: facts.language,
		});
	}
	const court = data.court === undefined ? undefined : findCourt(courts, data.court);
	return known({
		...common,
		type: 'legal_case',
		number: data.docketNumber,
		authority: court?.name ?? data.court,
		source: facts.name,
		issued: issuedOn(data.dateFiled),
		custom: court && { court: court.citation },
	});
}

function issuedOn(date: PartialDate | undefined): CslItem['issued'] {
	return date === undefined ? undefined : { 'date-parts': [date.split('-').map(Number)] };
}

/** The fields that have a value. */
function known(item: { [Field in keyof CslItem]: CslItem[Field] | undefined }): CslItem {
	return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as unknown as CslItem;
}
