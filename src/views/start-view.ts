import type { Dispute } from '../archive/disputes.ts';
import type { BuiltArchive } from '../build-archive.ts';
import { compareText } from '../problems/problem.ts';
import { count } from '../problems/report-terminal.ts';
import { shownKinds } from '../schemas/archive-facts.ts';
import { kindOf, type EntityId, type EntityKind, type RecordKind } from '../schemas/entity.ts';
import { actionKinds, actionStatuses } from '../schemas/legal-action.ts';
import { yearOf } from '../schemas/partial-date.ts';
import { actionKindMeanings, actionStatusMeanings } from '../site/glossary.ts';
import { formatWordAsTitle, kindWords } from '../site/words.ts';
import { statusOf } from './one-line.ts';
import { linkTo, type RecordLink } from './record-link.ts';
import { buildShell, furtherPages, type Shell } from './shell.ts';

/** The page for a reader who is here for the first time. */
export interface StartView {
	readonly shell: Shell;
	readonly title: string;
	/** What the archive is, in the words of its editors. */
	readonly description: string;
	readonly extent: string;
	readonly kinds: readonly StartKind[];
	/** What editors have written to be read as a whole. */
	readonly pages: readonly {
		readonly title: string;
		readonly href: string;
		readonly description: string | undefined;
	}[];
	readonly disputes: readonly StartDispute[];
	/** The kinds of legal action and the statuses that the archive has, with what they mean. */
	readonly glossary: readonly { readonly heading: string; readonly terms: readonly Term[] }[];
	readonly search: string;
	readonly timeline: string;
}

interface StartKind {
	readonly word: string;
	readonly mark: string;
	readonly href: string;
	readonly meaning: string;
	/** "17 accounts." */
	readonly total: string;
	/** One of them: "The newest" article, and "The most covered" of all others. */
	readonly example: { readonly label: string; readonly link: RecordLink } | undefined;
}

/** A dispute told in a line. */
interface StartDispute {
	readonly dates: string;
	readonly extent: string;
	readonly actions: readonly { readonly link: RecordLink; readonly status: string }[];
}

interface Term {
	readonly word: string;
	readonly meaning: string;
}

/** The name of the page, and of the file in content/pages that takes its place. */
export const startPage = 'start-here';

export function buildStartView(built: BuiltArchive): StartView {
	const { addresses, content } = built;
	return {
		shell: buildShell(built, {
			title: 'Start here',
			description: `How to read ${content.facts.name}: its kinds of record, the words it uses, and where to begin.`,
			address: addresses.page(startPage),
		}),
		title: 'Start here',
		description: content.facts.description,
		extent: extentOf(built),
		kinds: shownKinds(content.facts).map((kind) => kindOfStart(built, kind)),
		pages: furtherPages(built).map(({ name, page: { title, description } }) => ({
			title,
			href: addresses.page(name),
			description,
		})),
		disputes: topDisputes(built),
		glossary: glossaryOf(built),
		search: addresses.search(),
		timeline: addresses.timeline(),
	};
}

/** "17 articles on 14 legal actions, from 2005 to 2026". */
function extentOf({ archive, content }: BuiltArchive): string {
	const years = archive.timeline.map((item) => yearOf(item.date));
	const [first, last] = [years.at(-1), years[0]];
	const span = first === undefined ? '' : first === last ? `, of ${first}` : `, from ${first} to ${last ?? ''}`;
	const actions = content.facts.hide.includes('legal-action')
		? ''
		: ` and ${count(content.legalActions.length, 'legal action')}`;
	return `${count(archive.articles.length, 'article')}${actions}${span}.`;
}

const kindMeanings: Readonly<Record<EntityKind, string>> = {
	article: 'Reports of what happened, each with its date and its source.',
	account: 'The profiles on social networks that articles speak of, under every handle that they had.',
	agency: 'The public bodies that ask, sue, are sued, or watch over others.',
	'legal-action': 'The demands for information and the disputes over them: who asked for what, and how it ended.',
	statute: 'The laws that demands and suits rest on, each with what rests on it and what cites it.',
	court: 'The courts that decided or were asked to, each with its actions and the reports that name it.',
};

function kindOfStart(built: BuiltArchive, kind: EntityKind): StartKind {
	const { archive, addresses } = built;
	const ids: readonly EntityId[] =
		kind === 'article'
			? archive.articles.map((page) => page.entry.id)
			: [...archive.records.keys()].filter((id) => kindOf(id) === kind);
	const example = kind === 'article' ? ids[0] : mostCovered(built, ids as readonly EntityId<RecordKind>[]);
	return {
		word: kindWords[kind].many,
		mark: kindWords[kind].mark,
		href: addresses.index(kind),
		meaning: kindMeanings[kind],
		total: `${count(ids.length, kindWords[kind].one.toLowerCase(), kindWords[kind].many.toLowerCase())}.`,
		example: example && {
			label: kind === 'article' ? 'The newest' : 'The most covered',
			link: linkTo(built, example),
		},
	};
}

function mostCovered(built: BuiltArchive, ids: readonly EntityId<RecordKind>[]): EntityId | undefined {
	const coverage = (id: EntityId<RecordKind>) => built.archive.articlesAbout(id).length;
	return ids.toSorted((a, b) => coverage(b) - coverage(a) || compareText(a, b))[0];
}

/** How many disputes are told. */
const disputesShown = 3;

/** Those with the most articles. */
function topDisputes(built: BuiltArchive): StartDispute[] {
	return built.archive.disputes
		.map((dispute) => ({ dispute, articles: articlesOn(built, dispute) }))
		.filter(({ articles }) => articles > 0)
		.toSorted((a, b) => b.articles - a.articles || compareText(a.dispute.id, b.dispute.id))
		.slice(0, disputesShown)
		.map(({ dispute, articles }) => ({
			dates: datesOf(built, dispute),
			extent: `${count(dispute.actions.length, 'legal action')}, ${count(articles, 'article')}`,
			actions: dispute.actions.map((id) => ({ link: linkTo(built, id), status: statusOf(built, id) ?? '' })),
		}));
}

function articlesOn({ archive }: BuiltArchive, dispute: Dispute): number {
	return new Set(dispute.actions.flatMap((id) => archive.articlesAbout(id))).size;
}

/** "2017 to 2021": the years of the first and the last step that is known. */
function datesOf({ archive }: BuiltArchive, { actions }: Dispute): string {
	const own = new Set<EntityId>(actions);
	const years = archive.timeline.filter((item) => own.has(item.id)).map((item) => yearOf(item.date));
	const [last, first] = [years[0] ?? '', years.at(-1) ?? ''];
	return first === last ? first : `${first} to ${last}`;
}

/** Words that no record uses are left out, unless the archive has no legal action yet; all are if it hides them. */
function glossaryOf({ content }: BuiltArchive): StartView['glossary'] {
	if (content.facts.hide.includes('legal-action')) return [];
	const data = content.legalActions.map((action) => action.data);
	const isUsed = (words: ReadonlySet<string>, word: string) => words.size === 0 || words.has(word);
	const kinds = new Set(data.map((action) => action.kind));
	const statuses = new Set(
		data.flatMap((action) => [action.status, ...action.statusHistory.map((step) => step.status)]),
	);
	return [
		{
			heading: 'What a legal action can be',
			terms: actionKinds
				.filter((kind) => isUsed(kinds, kind))
				.map((kind) => ({ word: formatWordAsTitle(kind), meaning: actionKindMeanings[kind] })),
		},
		{
			heading: 'How it can stand',
			terms: actionStatuses
				.filter((status) => isUsed(statuses, status))
				.map((status) => ({ word: formatWordAsTitle(status), meaning: actionStatusMeanings[status] })),
		},
	];
}
