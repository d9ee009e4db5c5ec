import type { BuiltArchive } from '../build-archive.ts';
import { findElements } from '../markdown/mdx-elements.ts';
import type { EntityId, RecordKind } from '../schemas/entity.ts';
import { isEmbedName, readTarget, embeds, type Embed } from '../site/embeds.ts';
import type { Fact } from './facts.ts';
import { linkTo, type RecordLink } from './record-link.ts';
import { factsOf } from './record-view.ts';

/** What a component of a special page shows. */
export type EmbedView =
	| { readonly name: 'Link'; readonly link: RecordLink }
	| { readonly name: 'Facts'; readonly link: RecordLink; readonly facts: readonly Fact[] };

/** Builds what a component shows. What it points to is there: the build has checked it. */
export function buildEmbed(built: BuiltArchive, { name, id }: Embed): EmbedView {
	const link = linkTo(built, id);
	if (name === 'Link') return { name, link };
	const record = built.archive.records.get(id as EntityId<RecordKind>);
	return { name, link, facts: record === undefined ? [] : factsOf(built, record) };
}

/** Everything that the components of a special page show, in their order; a page changes with it. */
export function embedsOf(built: BuiltArchive, body: string): EmbedView[] {
	return findElements(body).flatMap(({ name, attributes }) => {
		if (!isEmbedName(name)) return [];
		const id = readTarget(name, attributes[embeds[name].attribute] ?? '');
		return id === undefined ? [] : [buildEmbed(built, { name, id })];
	});
}
