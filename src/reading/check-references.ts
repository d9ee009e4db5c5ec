import { nearest } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import { folders, kindOf, slugOf, type EntityId } from '../schemas/entity.ts';
import { fileOf, type AnyEntry, type RecordEntry } from './entry.ts';
import { findRenamed } from './former-id.ts';
import { placeIn } from './place-in.ts';
import { referencesOf, type Reference } from './references.ts';
import type { Content } from './read-content.ts';
import type { FieldPath } from './yaml-record.ts';

/**
 * Checks what no record can check alone: that what it points to is there (`paths` has all files, also
 * those that could not be read), and that no two records claim one name.
 */
export function checkReferences(content: Content, paths: ReadonlySet<string>): Problem[] {
	const registry = new Set<EntityId>(content.registry.agencies.map((agency) => agency.id));
	const records: RecordEntry[] = [...content.accounts, ...content.agencies, ...content.legalActions];
	return [
		...[...content.articles, ...content.withheld, ...records, ...content.registry.agencies].flatMap((entry) =>
			referencesOf(entry)
				.filter((reference) => !paths.has(fileOf(reference.to)) && !registry.has(reference.to))
				.map((reference) =>
					dangling(entry, reference, [...paths, ...[...registry].map(fileOf)], findRenamed(reference.to, records)),
				),
		),
		...checkParents(content),
		...checkTies(content),
		...checkNames(records),
		...checkImages(content),
		...checkCourts(content),
	];
}

function dangling(
	entry: AnyEntry,
	reference: Reference,
	paths: readonly string[],
	renamed: EntityId | undefined,
): Problem {
	const folder = `${folders[kindOf(reference.to)]}/`;
	const known = paths.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length, -'.md'.length));
	const slug = slugOf(reference.to);
	const guess = nearest(slug, known);
	return {
		rule: 'reference-unknown',
		place: placeIn(entry, reference.path),
		message: `There is no file ${fileOf(reference.to)}, so "${slug}" points to nothing.`,
		cure: cureOf(slug, renamed, guess),
	};
}

function cureOf(slug: string, renamed: EntityId | undefined, guess: string | undefined): string {
	if (renamed !== undefined) return `Write "${slugOf(renamed)}": the record that was "${slug}" is called so now.`;
	return guess === undefined ? 'Write the record first, or delete the reference.' : `Did you mean "${guess}"?`;
}

function checkParents(content: Content): Problem[] {
	const agencies = [...content.agencies, ...content.registry.agencies];
	const parents = new Map(agencies.map((agency) => [slugOf(agency.id), agency.data.parent]));
	return agencies.flatMap((agency) => {
		const own = slugOf(agency.id);
		const seen = new Set<string>();
		let above = agency.data.parent;
		while (above !== undefined && above !== own && !seen.has(above)) {
			seen.add(above);
			above = parents.get(above);
		}
		if (above !== own) return [];
		return [
			{
				rule: 'parent-circle' as const,
				place: placeIn(agency, ['parent']),
				message: `${agency.data.name} would be a part of itself: ${[own, ...seen, own].join(' -> ')}.`,
				cure: 'Delete the `parent` of the agency that stands highest.',
			},
		];
	});
}

function checkTies({ legalActions }: Content): Problem[] {
	return legalActions.flatMap((action) =>
		action.data.relations.flatMap((relation, index) =>
			relation.action !== slugOf(action.id)
				? []
				: [
						{
							rule: 'tie-to-itself' as const,
							place: placeIn(action, ['relations', index, 'action']),
							message: `The action would be tied to itself: "${relation.action}" is this record.`,
							cure: 'Write the id of the other action, or delete the item.',
						},
					],
		),
	);
}

function checkNames(records: readonly RecordEntry[]): Problem[] {
	const claims = new Map<string, RecordEntry>();
	return records.flatMap((record) =>
		claimsOf(record).flatMap(({ claim, name, path }) => {
			const first = claims.get(claim);
			claims.set(claim, first ?? record);
			if (first === undefined || first === record) return [];
			return [
				{
					rule: 'name-claimed' as const,
					place: placeIn(record, path),
					message: `"${name}" is claimed by ${first.file.path} too, so a mention of it could mean either.`,
					cure: 'Delete the name from one of the two records.',
				},
			];
		}),
	);
}

/** What a record declares to be called: two records may not share a claim. */
interface Claim {
	readonly claim: string;
	readonly name: string;
	readonly path: FieldPath;
}

function claimsOf(record: RecordEntry): Claim[] {
	const data = record.data;
	if ('platform' in data) {
		const past = data.handleHistory.map(({ handle }, index) => ({ handle, path: ['handleHistory', index, 'handle'] }));
		return [
			...[{ handle: data.handle, path: ['handle'] }, ...past].map(({ handle, path }) => ({
				claim: `@${handle.toLowerCase()} ${data.platform}`,
				name: `@${handle}`,
				path,
			})),
			...named(data.aliases, 'aliases'),
		];
	}
	if ('jurisdiction' in data) {
		return [
			...named([data.name], 'name'),
			...named(data.abbreviation === undefined ? [] : [data.abbreviation], 'abbreviation'),
			...named(data.aliases, 'aliases'),
			...named(data.previousNames, 'previousNames'),
		];
	}
	return [
		...named([data.caseName], 'caseName'),
		...named(data.caseNameShort === undefined ? [] : [data.caseNameShort], 'caseNameShort'),
		...named(data.aliases, 'aliases'),
	];
}

function named(names: readonly string[], field: string): Claim[] {
	return names.map((name, index) => ({ claim: name.toLowerCase(), name, path: [field, index] }));
}

function checkImages(content: Content): Problem[] {
	return [...content.articles, ...content.withheld].flatMap((article) => {
		const image = article.data.image;
		if (image === undefined || content.images.has(image.src)) return [];
		const guess = nearest(image.src, content.images.keys());
		return [
			{
				rule: 'image-missing' as const,
				place: placeIn(article, ['image', 'src']),
				message: `There is no picture images/${image.src}.`,
				cure: guess === undefined ? 'Put the file there, or delete the image.' : `Did you mean "${guess}"?`,
			},
		];
	});
}

function checkCourts({ courts, legalActions }: Content): Problem[] {
	const known = Object.keys(courts);
	if (known.length === 0) return [];
	return legalActions.flatMap((action) => {
		const court = action.data.court;
		if (court === undefined || Object.hasOwn(courts, court)) return [];
		const guess = nearest(court, known);
		return [
			{
				rule: 'court-unknown' as const,
				place: placeIn(action, ['court']),
				message: `There is no court "${court}" in registry/courts.yaml, so the page could not say its name.`,
				cure: guess === undefined ? 'Add the court to registry/courts.yaml.' : `Did you mean "${guess}"?`,
			},
		];
	});
}
