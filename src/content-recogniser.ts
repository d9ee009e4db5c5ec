import type { AnyEntry } from './reading/entry.ts';
import type { Content } from './reading/read-content.ts';
import { agencyNameForms } from './recognition/agency-names.ts';
import { courtNameForms } from './recognition/court-names.ts';
import { findDockets } from './recognition/dockets.ts';
import type { Name } from './recognition/name-index.ts';
import { collectProceedings, type Proceedings } from './recognition/proceedings.ts';
import type { Profile } from './recognition/profile-links.ts';
import { buildRecogniser, unrecordedAccount, type Declarations, type Recogniser } from './recognition/recogniser.ts';
import { handlesOf, platformRank } from './schemas/account.ts';
import { agencyNames } from './schemas/agency.ts';
import type { EntityId } from './schemas/entity.ts';
import { actionNames } from './schemas/legal-action.ts';

/** The recogniser of everything that the records of the content and its registry declare. */
export function recogniserOf(content: Declaring): Recogniser {
	return buildRecogniser(declarationsOf(content));
}

type Declaring = Pick<Content, 'facts' | 'articles' | 'accounts' | 'agencies' | 'courts' | 'legalActions' | 'registry'>;

/** Everything that the records of the content and its registry declare, as a recogniser is built from it. */
export function declarationsOf(content: Declaring): Declarations {
	const { articles, accounts, agencies, legalActions, registry } = content;
	const parents = new Map<EntityId, EntityId>(
		[...agencies, ...registry.agencies].flatMap(({ id, data }) =>
			data.parent === undefined ? [] : [[id, `agency/${data.parent}`]],
		),
	);
	const ofAgencies = [
		...agencies.flatMap(({ id, data }) => agencyNames(data).map((text) => ({ text, target: id }))),
		...registry.names,
	].flatMap(({ text, target }) => agencyNameForms(text).map((form) => ({ text: form, target })));
	const names: Name[] = [
		...accounts.flatMap(({ id, data }) =>
			[...data.aliases, ...data.displayNames].map((text) => ({ text, target: id })),
		),
		...ofAgencies,
		...legalActions.flatMap(({ id, data }) => actionNames(data).map((text) => ({ text, target: id }))),
		...docketNames(legalActions),
		...courtNames(content.courts, new Set(ofAgencies.map((name) => name.text))),
	].map((name) => ({ ...name, sort: /\s/.test(name.text) ? 'name' : 'abbreviation' }));
	return {
		names,
		handles: handlesByName(accounts),
		proceedings: proceedingsOf(legalActions, [...articles, ...accounts, ...agencies, ...legalActions]),
		parents,
		hidden: content.facts.hide,
	};
}

/** A form that two courts share names neither. A court that is an agency as well goes by the agency's record. */
function courtNames(courts: Content['courts'], agencies: ReadonlySet<string>): Pick<Name, 'text' | 'target'>[] {
	const names = Object.entries(courts).flatMap(([id, court]) => {
		const forms = courtNameForms(court);
		return forms.some((form) => agencies.has(form))
			? []
			: forms.map((text) => ({ text, target: `court/${id}` as const }));
	});
	return [...Map.groupBy(names, (name) => name.text).values()].filter((same) => same.length === 1).flat();
}

/** Docket numbers in forms of their own, 17 CSW 3438, are found in their very letters; mere digits behind "No." only. */
function docketNames(actions: Content['legalActions']): Pick<Name, 'text' | 'target'>[] {
	return actions.flatMap(({ id, data: { docketNumber: number } }) => {
		if (number === undefined || findDockets(`No. ${number}`)[0]?.number === number) return [];
		const bare = /\p{L}/u.test(number) ? [number] : [];
		return [...bare, `No. ${number}`].map((text) => ({ text, target: id }));
	});
}

function proceedingsOf(actions: Content['legalActions'], published: readonly AnyEntry[]): Proceedings {
	return collectProceedings(
		actions.flatMap(({ id, data }) =>
			data.docketNumber === undefined ? [] : [{ number: data.docketNumber, target: id }],
		),
		published.flatMap((entry) => [entry.body, ...papersOf(entry)]),
	);
}

function papersOf({ data }: AnyEntry): string[] {
	return 'docketEntries' in data ? data.docketEntries.map((paper) => paper.description) : [];
}

/** Where one handle is used on several networks, the network that the list of platforms begins with has it. */
function handlesByName(accounts: Content['accounts']): Map<string, EntityId<'account'>> {
	const handles = new Map<string, EntityId<'account'>>();
	for (const account of accounts.toSorted((a, b) => platformRank(a.data) - platformRank(b.data))) {
		for (const handle of [...handlesOf(account.data), ...account.data.aliases.filter(isHandle)]) {
			if (!handles.has(handle.toLowerCase())) handles.set(handle.toLowerCase(), account.id);
		}
	}
	return handles;
}

function isHandle(alias: string): boolean {
	return /^[\p{L}\p{N}_.-]+$/u.test(alias);
}

/**
 * The account behind a profile page. One that has no record has a page of its own only where its handle cannot be
 * mistaken for one on another network.
 */
export function accountOfProfile(
	{ platform, handle }: Profile,
	accounts: Content['accounts'],
): EntityId<'account'> | undefined {
	const known = accounts.find(
		({ data }) => data.platform === platform && handlesOf(data).some((name) => name.toLowerCase() === handle),
	);
	return known?.id ?? (/^(twitter|bluesky|mastodon)$/.test(platform) ? unrecordedAccount(handle) : undefined);
}
