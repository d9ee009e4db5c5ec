import { agencyNames } from '../schemas/agency.ts';
import type { EntityId } from '../schemas/entity.ts';
import type { RegistryAgencies } from '../schemas/registry.ts';
import type { AgencyEntry } from './entry.ts';

/** The registry of agencies beside the records that editors wrote. */
export interface Registry {
	/** Entries without a record of their own, in the form of records; one has a page once something mentions it. */
	readonly agencies: readonly AgencyEntry[];
	/** Names that the registry knows, besides those that records declare. */
	readonly names: readonly RegistryName[];
}

interface RegistryName {
	readonly target: EntityId<'agency'>;
	readonly text: string;
}

/** Joins the table with the records: a record takes the place of the entry with its id, Federal Register slug or name. */
export function joinRegistry(table: RegistryAgencies, records: readonly AgencyEntry[]): Registry {
	const byId = new Map(records.map((record) => [record.id, record.id]));
	const byName = new Map(records.map((record) => [record.data.name.toLowerCase(), record.id]));
	const bySlug = new Map(records.map((record) => [record.data.externalIds.federalRegister, record.id]));
	const idOf = (id: string): EntityId<'agency'> => {
		const slug = table[id]?.federalRegister;
		return (
			byId.get(`agency/${id}`) ??
			(slug === undefined ? undefined : bySlug.get(slug)) ??
			byName.get(table[id]?.name.toLowerCase() ?? '') ??
			`agency/${id}`
		);
	};
	const declared = new Set(records.flatMap(({ data }) => agencyNames(data)).map((name) => name.toLowerCase()));
	const entries = Object.entries(table);
	return {
		agencies: entries.filter(([id]) => !byId.has(idOf(id))).map(([id, entry]) => asRecord(id, entry, idOf)),
		names: entries.flatMap(([id, entry]) =>
			[entry.name, ...entry.abbreviations, ...entry.aliases, ...entry.previousNames, ...entry.sharedNames]
				.filter((text) => !declared.has(text.toLowerCase()))
				.map((text) => ({ target: idOf(id), text })),
		),
	};
}

function asRecord(id: string, entry: RegistryAgencies[string], idOf: (id: string) => EntityId<'agency'>): AgencyEntry {
	const [abbreviation, ...otherAbbreviations] = entry.abbreviations;
	return {
		id: `agency/${id}`,
		data: {
			name: entry.name,
			abbreviation,
			aliases: [...otherAbbreviations, ...entry.aliases],
			previousNames: entry.previousNames,
			parent: entry.parent === undefined ? undefined : idOf(entry.parent).slice('agency/'.length),
			jurisdiction: 'federal',
			website: entry.website,
			externalIds: entry.federalRegister === undefined ? {} : { federalRegister: entry.federalRegister },
			formerly: [],
		},
		body: '',
		bodyLine: 1,
		file: { path: 'registry/agencies.yaml', text: '' },
	};
}
