import type { EntityId, EntityKind } from '../schemas/entity.ts';
import { folders } from '../schemas/entity.ts';

/** A component of a special page with what it shows. */
export interface Embed {
	readonly name: EmbedName;
	readonly id: EntityId;
}

export type EmbedName = keyof typeof embeds;

/** The components that special pages may place: the attribute that says of what, and the kinds that it can be. */
export const embeds = {
	Link: { attribute: 'to', kinds: Object.keys(folders) as EntityKind[] },
	Facts: { attribute: 'of', kinds: ['account', 'agency', 'legal-action'] },
} as const satisfies Record<string, { attribute: string; kinds: readonly EntityKind[] }>;

/** Whether there is a component of this name. */
export function isEmbedName(name: string): name is EmbedName {
	return Object.hasOwn(embeds, name);
}

/** The id that `legal-action:twitter-v-dhs` means, if its kind is one that the component can show. */
export function readTarget(name: EmbedName, written: string): EntityId | undefined {
	const [, kind, slug] = /^([a-z-]+):(\S+)$/.exec(written) ?? [];
	const known = embeds[name].kinds.find((each) => each === kind);
	return known === undefined || slug === undefined ? undefined : `${known}/${slug}`;
}
