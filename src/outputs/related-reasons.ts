import type { Archive } from '../archive/archive.ts';
import type { Related } from '../archive/related.ts';
import type { SharedThing } from '../archive/shared-things.ts';
import { shortNameIn } from '../archive/short-name.ts';
import { kindOf, type EntityId, type RecordKind } from '../schemas/entity.ts';
import type { PartyRole } from '../schemas/legal-action.ts';
import { formatTopic, formatWord } from '../site/words.ts';

/** How many strong reasons are given; all of them would say less. */
const given = 3;

/**
 * Why two articles or two legal actions are related, in words that stand one after the other: "both concern @ALT_uscis
 * and CBP", "same topic: parody". What both texts speak of is told where they share no record and no dispute. Of what
 * many share, as a topic or a court, little is told.
 */
export function tellReasons(archive: Archive, { naming, shared, words }: Related<EntityId>): string[] {
	const things = shared.map(({ thing }) => thing);
	const parties = things.filter((thing) => thing.type === 'party');
	const records = things.flatMap((thing) => (thing.type === 'record' ? [thing.id] : []));
	const named = records.filter((id) => kindOf(id) !== 'court' && !parties.some((party) => party.id === id));
	const strong = [
		...(naming === undefined ? [] : [naming === 'names' ? 'this text names it' : 'its text names this one']),
		...parties.map((party) => partyReasons[party.role](nameOfParty(archive, party))),
		...told('same dispute: ', tellDisputes(archive, things, records)),
		...told(
			'both concern ',
			named.map((id) => shortNameIn(archive, id)),
		),
	].slice(0, given);
	const common = tellCommon(archive, things);
	if (strong.length > 0) return [...strong, ...common.slice(0, 1)];
	// One word says less than a topic.
	if (words.length < 2 && common.length > 0) return common.slice(0, 2);
	return [...told('both speak of ', words), ...common.slice(0, 1)];
}

type Party = SharedThing & { readonly type: 'party' };

const partyReasons: Record<PartyRole, (name: string) => string> = {
	plaintiff: (name) => `both brought by ${name}`,
	defendant: (name) => `both against ${name}`,
	issuer: (name) => `both issued by ${name}`,
	recipient: (name) => `both addressed to ${name}`,
	target: (name) => `both about ${name}`,
	intervenor: (name) => `${name} intervened in both`,
	amicus: (name) => `${name} is a friend of the court in both`,
	counsel: (name) => `${name} is counsel in both`,
	other: (name) => `${name} is named in both`,
};

function nameOfParty(archive: Archive, { id, name }: Party): string {
	return id === undefined ? name : shortNameIn(archive, id);
}

/** The shared disputes, but for those of which an action is shared. */
function tellDisputes(
	archive: Archive,
	shared: readonly SharedThing[],
	records: readonly EntityId<RecordKind>[],
): string[] {
	const told = new Set(records.flatMap((id) => archive.disputeOf(id as EntityId<'legal-action'>)?.actions[0] ?? []));
	return shared.flatMap((thing) =>
		thing.type === 'dispute' && !told.has(thing.action) ? [shortNameIn(archive, thing.action)] : [],
	);
}

/** What many share, what says most first. */
function tellCommon(archive: Archive, things: readonly SharedThing[]): string[] {
	const topics = things.flatMap((thing) => (thing.type === 'topic' ? [formatTopic(thing.topic)] : []));
	const courts = things.flatMap((thing) => (thing.type === 'record' && kindOf(thing.id) === 'court' ? [thing.id] : []));
	return [
		...told(topics.length === 1 ? 'same topic: ' : 'same topics: ', topics),
		...things.flatMap((thing) => (thing.type === 'judge' ? [`same judge: ${thing.name}`] : [])),
		...told(
			'same court: ',
			courts.map((id) => archive.nameOf(id)),
		),
		...things.flatMap((thing) => (thing.type === 'kind' ? [`same kind: ${formatWord(thing.kind)}`] : [])),
		...told(
			'in dispute in both: ',
			things.flatMap((thing) => (thing.type === 'clause' ? [thing.clause.toLowerCase()] : [])),
		),
	];
}

/** Names behind the words that they belong to; nothing when there is none. */
function told(words: string, names: readonly string[]): string[] {
	return names.length === 0 ? [] : [words + joinNames(names)];
}

/** "a", "a and b", "a, b and 3 more": two are named, or three if there are no more. */
function joinNames(names: readonly string[]): string {
	const named = names.length <= 3 ? names : [...names.slice(0, 2), `${names.length - 2} more`];
	if (named.length < 2) return named.join('');
	return `${named.slice(0, -1).join(', ')} and ${named.at(-1) ?? ''}`;
}
