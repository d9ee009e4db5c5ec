import { statisticsTables, type StatisticsTable } from '../archive/statistics.ts';
import type { EntityId, EntityKind } from '../schemas/entity.ts';
import { folders } from '../schemas/entity.ts';

/** A component of a special page with what it shows: a record or an article, or a figure of the statistics. */
export type Embed =
	| { readonly name: Exclude<EmbedName, 'Plot'>; readonly id: EntityId }
	| { readonly name: 'Plot'; readonly table: StatisticsTable };

export type EmbedName = keyof typeof embeds;

const described = ['account', 'agency', 'legal-action'] as const;

/** The components that special pages may place: the attribute that says of what, and the kinds or names that it can be. */
export const embeds = {
	Link: { attribute: 'to', kinds: Object.keys(folders) as EntityKind[] },
	Facts: { attribute: 'of', kinds: described },
	Timeline: { attribute: 'of', kinds: described },
	Chain: { attribute: 'of', kinds: ['legal-action'] },
	Connections: { attribute: 'of', kinds: described },
	Plot: { attribute: 'name', names: statisticsTables },
} as const satisfies Record<string, { attribute: string; kinds?: readonly EntityKind[]; names?: readonly string[] }>;

/** Whether there is a component of this name. */
export function isEmbedName(name: string): name is EmbedName {
	return Object.hasOwn(embeds, name);
}

/** What a component shows whose attribute is `legal-action:twitter-v-dhs`, or `kinds`, if it can show such a thing. */
export function readEmbed(name: EmbedName, written = ''): Embed | undefined {
	if (name === 'Plot') {
		const table = statisticsTables.find((each) => each === written);
		return table && { name, table };
	}
	const [, kind, slug] = /^([a-z-]+):(\S+)$/.exec(written) ?? [];
	const known = embeds[name].kinds.find((each) => each === kind);
	return known === undefined || slug === undefined ? undefined : { name, id: `${known}/${slug}` };
}
