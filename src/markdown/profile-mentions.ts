import type { Element, Root, Text } from 'hast';
import { visit } from 'unist-util-visit';
import { readProfileLink, type Profile } from '../recognition/profile-links.ts';
import type { EntityId } from '../schemas/entity.ts';

/** The account that a profile belongs to; undefined when the archive cannot tell. */
export type ProfileLookup = (profile: Profile) => EntityId<'account'> | undefined;

/** A link to the profile page of an account is a mention of it, whatever its words. */
export function settleProfileLinks(tree: Root, accountOf: ProfileLookup): void {
	visit(tree, 'element', (element: Element) => {
		const profile = element.tagName === 'a' ? readProfileLink(element.properties.href ?? '') : undefined;
		const account = profile && accountOf(profile);
		if (account === undefined) return;
		visit(element, 'text', (text: Text) => {
			if (text.value.trim() !== '') text.data = { ...text.data, settled: account };
		});
	});
}
