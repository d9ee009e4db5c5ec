/** The kinds of record, in the order in which pages list them. */
export const recordKinds = ['account', 'agency', 'legal-action', 'statute', 'court'] as const;

/** One of `contentKinds`. Statutes and courts have pages from what speaks of them alone. */
export type ContentKind = Exclude<EntityKind, 'statute' | 'court'>;

/** The kinds that editors keep files of, in the order of the editors' guide. */
export const contentKinds: readonly ContentKind[] = ['article', 'account', 'agency', 'legal-action'];

export type RecordKind = (typeof recordKinds)[number];
export type EntityKind = RecordKind | 'article';

/** The key of an entry: its kind and its id, `agency/cbp` or `article/2017/twitter-sues`. */
export type EntityId<Kind extends EntityKind = EntityKind> = `${Kind}/${string}`;

/** The folder below `content/` and the first part of the address of each kind. */
export const folders = {
	article: 'articles',
	account: 'accounts',
	agency: 'agencies',
	'legal-action': 'legal-actions',
	statute: 'statutes',
	court: 'courts',
} as const satisfies Record<EntityKind, string>;

/** The kind whose files are kept in `folder`, if there is one. */
export function kindOfFolder(folder: string): ContentKind | undefined {
	return contentKinds.find((kind) => folders[kind] === folder);
}

/** The kind whose pages lie below `folder` on the site, if there is one. */
export function entityKindOfFolder(folder: string): EntityKind | undefined {
	return (Object.keys(folders) as EntityKind[]).find((kind) => folders[kind] === folder);
}

/** The kind that an entity id begins with. */
export function kindOf(id: EntityId): EntityKind {
	return id.slice(0, id.indexOf('/')) as EntityKind;
}

/** The part of an entity id behind its kind: `cbp`, `2017/twitter-sues`. */
export function slugOf(id: EntityId): string {
	return id.slice(id.indexOf('/') + 1);
}
