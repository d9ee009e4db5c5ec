import { compareText } from '../problems/problem.ts';
import type { EntityId } from '../schemas/entity.ts';
import { findCaseNames } from './case-names.ts';
import { formatDocketForm, isCompatible, isFuller, isSame, readDocketForm, type DocketForm } from './docket-form.ts';
import { findDockets, type DocketMention } from './dockets.ts';
import { overlaps, type Mention } from './mention.ts';

/** The legal actions that have a record, by what papers call them, and the cases that texts give numbers of. */
export interface Proceedings {
	/** By docket number, without spaces and in small letters. */
	readonly byNumber: ReadonlyMap<string, ActionId>;
	/** By the core of the docket number: the cases that share it. */
	readonly byCore: ReadonlyMap<string, readonly Case[]>;
}

/** How far behind its name a case's docket number may stand, in characters. */
const reach = 160;

/** The end of a sentence, but not that of an abbreviation: "N.D. Cal. No. 3". */
const sentenceEnd = /\p{Ll}{3,}[.;!?]\s+\p{Lu}/u;

/**
 * Collects the docket numbers of legal actions, and those that the `texts` of the archive have. Numbers of one core are
 * of one case as far as they do not contradict each other.
 */
export function collectProceedings(
	recorded: readonly { readonly number: string; readonly target: ActionId }[],
	texts: readonly string[] = [],
): Proceedings {
	const written = [
		...recorded.flatMap(({ number, target }) =>
			findDockets(`No. ${number}`)
				.slice(0, 1)
				.map((docket) => ({ ...docket, target })),
		),
		...texts.flatMap(findDockets).map((docket) => ({ ...docket, target: undefined })),
	];
	const numbers = written.flatMap(({ number, core, target }) =>
		core === undefined ? [] : [{ form: readDocketForm(number, core), target }],
	);
	return {
		byNumber: new Map(recorded.map(({ number, target }) => [fold(number), target])),
		byCore: new Map(
			[...Map.groupBy(numbers, ({ form }) => form.core)].map(([core, sharing]) => [core, tellApart(sharing)]),
		),
	};
}

/** The cases that numbers of one core are of. A short form that fits several is a case of its own only if recorded. */
function tellApart(numbers: readonly { readonly form: DocketForm; readonly target: ActionId | undefined }[]): Case[] {
	const forms = [...new Map(numbers.map(({ form }) => [formatDocketForm(form), form])).values()];
	const fullest = forms.filter((form) => !forms.some((other) => isFuller(other, form)));
	const cases = new Map(fullest.map((form) => [formatDocketForm(form), { form, targets: [] as readonly ActionId[] }]));
	for (const { form, target } of numbers) {
		if (target === undefined) continue;
		const fitting = fullest.filter((other) => isCompatible(other, form));
		const full = fitting.length === 1 ? (fitting[0] ?? form) : form;
		const key = formatDocketForm(full);
		cases.set(key, { form: full, targets: [...(cases.get(key)?.targets ?? []), target] });
	}
	return [...cases.values()].map(({ form, targets }) => ({
		form,
		targets: targets.length > 0 ? targets : [unrecorded(cases.size === 1 ? { core: form.core } : form)],
	}));
}

/**
 * Finds the docket numbers and case names in the paragraphs of one article. A name that is followed by a number means
 * the same proceeding. A number that fits several cases means the one that is `present` in the article. One without a
 * record stands for a proceeding of its own, `legal-action/no.17-1916` or `legal-action/case.roe-v-wade`.
 */
export function findProceedings(
	paragraphs: readonly string[],
	proceedings: Proceedings,
	present: ReadonlySet<EntityId>,
): Mention[][] {
	const found = paragraphs.map((text) =>
		findDockets(text).map((docket) => ({ docket, ...readNumber(docket, proceedings) })),
	);
	const certain = found.flat().flatMap(({ candidates }) => (candidates.length === 1 ? candidates : []));
	const spokenOf = new Set<EntityId>([...present, ...certain]);
	return paragraphs.map((text, place) => {
		const dockets = (found[place] ?? []).map(({ docket: { start, end }, candidates, own }): Mention => {
			const meant = candidates.length === 1 ? candidates : candidates.filter((id) => spokenOf.has(id));
			return { start, end, target: meant.length === 1 ? (meant[0] ?? own) : own };
		});
		return [...dockets, ...nameCases(text, dockets)];
	});
}

/** What a docket number can mean, and the proceeding that it stands for when that stays in doubt. */
function readNumber({ number, core }: DocketMention, { byNumber, byCore }: Proceedings) {
	const known = byNumber.get(fold(number));
	if (known !== undefined) return { candidates: [known], own: known };
	if (core === undefined) return { candidates: [], own: `legal-action/no.${slug(number)}` as const };
	const form = readDocketForm(number, core);
	const cases = byCore.get(core) ?? [];
	const fitting = cases.filter((one) => isCompatible(one.form, form));
	const same = fitting.filter((one) => isSame(one.form, form));
	return {
		candidates: (same.length > 0 ? same : fitting).flatMap(({ targets }) => targets),
		own: unrecorded(cases.length === 0 ? { core } : form),
	};
}

/** The names of cases, each with the proceeding of the number in it or behind it. */
function nameCases(text: string, dockets: readonly Mention[]): Mention[] {
	const names = findCaseNames(text).filter((name) =>
		dockets.every((docket) => !overlaps(docket, name) || (name.start <= docket.start && docket.end <= name.end)),
	);
	return names.map(({ start, end }, place): Mention => {
		const limit = Math.min(end + reach, names[place + 1]?.start ?? Infinity);
		const number = dockets.find(
			(docket) => docket.start >= start && docket.start < limit && !sentenceEnd.test(text.slice(end, docket.start)),
		);
		return { start, end, target: number?.target ?? `legal-action/case.${slug(text.slice(start, end))}` };
	});
}

/** The id of a case without a record. It says no more than the core unless another case shares that, so it rarely changes. */
function unrecorded(form: DocketForm): ActionId {
	return `legal-action/no.${formatDocketForm(form)}`;
}

/** Whether an id stands for a proceeding that has no record. */
export function isUnrecordedAction(id: EntityId): id is ActionId {
	return /^legal-action\/(?:no|case)\./.test(id);
}

/** What a proceeding without a record is called, by the words of its mentions: its name if one is there, or its fullest number. */
export function nameProceeding(surfaces: readonly string[]): string {
	const [fullest = ''] = surfaces.toSorted((a, b) => b.length - a.length || compareText(a, b));
	return (surfaces.find((surface) => caseName.test(surface)) ?? `No. ${fullest}`).replace(/\s+/g, ' ');
}

const caseName = /\svs?\.?\s|^(?:in re|in the matter of|matter of|ex parte)\s/i;

function fold(number: string): string {
	return number.replace(/\s+/g, '').toLowerCase();
}

/** Words as a part of an address, in the letters of any script. */
function slug(words: string): string {
	return words
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '')
		.slice(0, 80);
}

type ActionId = EntityId<'legal-action'>;

/** A case by the fullest form of its docket number. */
interface Case {
	readonly form: DocketForm;
	/** What it is: more than one where several records have this number. */
	readonly targets: readonly ActionId[];
}
