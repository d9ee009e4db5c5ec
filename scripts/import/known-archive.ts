import { recogniserOf } from '../../src/content-recogniser.ts';
import type { Content } from '../../src/reading/read-content.ts';
import type { EntityId } from '../../src/schemas/entity.ts';
import { foldAddress } from './post-addresses.ts';
import type { Known } from './proposals.ts';

/** What proposals need to know of an archive. */
export function knownOf(content: Content): Known {
	const { accounts, agencies, registry, legalActions, courts } = content;
	const ids = new Set<EntityId>([
		...[accounts, agencies, registry.agencies, legalActions].flat().map(({ id }) => id),
		...Object.keys(courts).map((id) => `court/${id}` as const),
	]);
	return { recogniser: recogniserOf(content), actions: legalActions, isRecord: (id) => ids.has(id) };
}

/** The addresses that articles had before, each with that of today. */
export function movedAddresses({ articles, withheld }: Pick<Content, 'articles' | 'withheld'>): Map<string, string> {
	return new Map(
		[...articles, ...withheld].flatMap(({ id, data }) =>
			data.formerly.map((old) => [foldAddress(old), `/articles/${id.slice('article/'.length)}/`] as const),
		),
	);
}
