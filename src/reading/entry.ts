import { folders, kindOf, slugOf, type EntityId, type EntityKind } from '../schemas/entity.ts';
import type { Account } from '../schemas/account.ts';
import type { Agency } from '../schemas/agency.ts';
import type { Article } from '../schemas/article.ts';
import type { LegalAction } from '../schemas/legal-action.ts';
import type { ContentFile } from './content-file.ts';

/** A record or article as read: its data, and its text still in Markdown. */
interface Entry<Kind extends EntityKind, Data> {
	readonly id: EntityId<Kind>;
	readonly data: Data;
	readonly body: string;
	/** The line of the file on which the body starts. */
	readonly bodyLine: number;
	readonly file: ContentFile;
}

export type ArticleEntry = Entry<'article', Article>;
export type AccountEntry = Entry<'account', Account>;
export type AgencyEntry = Entry<'agency', Agency>;
export type LegalActionEntry = Entry<'legal-action', LegalAction>;
export type RecordEntry = AccountEntry | AgencyEntry | LegalActionEntry;
export type AnyEntry = ArticleEntry | RecordEntry;

/** The file that holds, or would hold, the entry. */
export function fileOf(id: EntityId): string {
	return `${folders[kindOf(id)]}/${slugOf(id)}.md`;
}
