import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { readProfileLink, type Profile } from '../recognition/profile-links.ts';
import type { EntityId } from '../schemas/entity.ts';
import { settleText } from './settled-mentions.ts';

/** The account that a profile belongs to; undefined when the archive cannot tell. */
export type ProfileLookup = (profile: Profile) => EntityId<'account'> | undefined;

/** A link to the profile page of an account is a mention of it, whatever its words. */
export function settleProfileLinks(tree: Root, accountOf: ProfileLookup): void {
	visit(tree, 'element', (element: Element) => {
		const profile = element.tagName === 'a' ? readProfileLink(element.properties.href ?? '') : undefined;
		const account = profile && accountOf(profile);
		if (account === undefined) return;
		settleText(element, account);
	});
}
