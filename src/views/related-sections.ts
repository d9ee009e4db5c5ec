import type { Related } from '../archive/related.ts';
import { startOfAction } from '../archive/case-chain.ts';
import type { BuiltArchive } from '../build-archive.ts';
import { tellReasons } from '../outputs/related-reasons.ts';
import type { LegalActionEntry } from '../reading/entry.ts';
import { kindOf, type EntityId } from '../schemas/entity.ts';
import { isRetracted } from '../schemas/article-title.ts';
import { startLarge } from '../site/words.ts';
import { dated } from './dated.ts';
import { linkTo } from './record-link.ts';
import type { RelatedLine, RelatedSection } from './section.ts';

/** How many are shown under one heading. */
const shown = 5;

/**
 * The articles related to one: other versions of its story, then those on the same case, those on the same account, and
 * the rest. `isShown` tells of the addresses that stand elsewhere on the page.
 */
export function relatedArticles(
	built: BuiltArchive,
	id: EntityId<'article'>,
	isShown: (href: string) => boolean,
): RelatedSection[] {
	const { related, versions } = built.archive.relatedTo(id);
	const rest = related.filter((item) => !item.isSlight && !isShown(built.addresses.entity(item.id)));
	const byRail = Map.groupBy(rest, railOf);
	return [
		...section(
			'The same story',
			versions.map((version) => articleLine(built, version, sourceNote(built, version))),
		),
		...rails.flatMap((rail) => {
			const lines = (byRail.get(rail) ?? []).map((item) => ({
				...articleLine(built, item.id, reasonOf(built, item)),
				versions: item.versions.map((version) => ({
					text: versionName(built, version),
					href: built.addresses.entity(version),
				})),
			}));
			return section(rail, lines);
		}),
	];
}

/** The legal actions related to one. */
export function relatedActions(built: BuiltArchive, { id }: LegalActionEntry): RelatedSection[] {
	const lines = built.archive
		.relatedActions(id)
		.related.filter((item) => !item.isSlight)
		.map((item): RelatedLine => {
			const record = built.archive.records.get(item.id);
			const start = record?.kind === 'legal-action' ? startOfAction(record.page.entry.data) : undefined;
			const { name, href } = linkTo(built, item.id);
			return {
				title: name,
				href,
				date: start === undefined ? undefined : dated(built, start),
				note: reasonOf(built, item),
				versions: [],
			};
		});
	return section('Related legal actions', lines);
}

const rails = ['On the same case', 'On the same account', 'Related articles'] as const;

/** Only what both articles are about makes them one of a case or an account; a mention does not. */
function railOf({ shared }: Related<EntityId>): (typeof rails)[number] {
	const about = shared.filter(({ strength }) => strength === 1).map(({ thing }) => thing);
	const kinds = about.map((thing) => (thing.type === 'record' ? kindOf(thing.id) : thing.type));
	if (kinds.includes('legal-action') || kinds.includes('dispute')) return rails[0];
	return kinds.includes('account') ? rails[1] : rails[2];
}

function articleLine(built: BuiltArchive, id: EntityId<'article'>, note: string): RelatedLine {
	const date = built.archive.article(id)?.entry.data.date;
	return {
		title: built.archive.nameOf(id),
		href: built.addresses.entity(id),
		date: date === undefined ? undefined : dated(built, date),
		note,
		versions: [],
	};
}

/** "Both concern @ALT_uscis and CBP; same topic: parody." */
function reasonOf(built: BuiltArchive, item: Related<EntityId>): string {
	return startLarge(tellReasons(built.archive, item).join('; ')).replace(/\.?$/, '.');
}

/** A version of a story goes by where it appeared, unless it is retracted. */
function versionName({ archive }: BuiltArchive, id: EntityId<'article'>): string {
	const article = archive.article(id)?.entry.data;
	const source = article === undefined || isRetracted(article) ? undefined : article.source?.name;
	return source ?? archive.nameOf(id);
}

function sourceNote(built: BuiltArchive, id: EntityId<'article'>): string {
	const source = built.archive.article(id)?.entry.data.source;
	return source === undefined ? '' : `As published by ${source.name}.`;
}

function section(heading: string, lines: readonly RelatedLine[]): RelatedSection[] {
	return lines.length === 0 ? [] : [{ type: 'related', heading, lines: lines.slice(0, shown) }];
}
