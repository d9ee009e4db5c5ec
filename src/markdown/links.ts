import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { decodeAddress, type LinkDestination } from '../site/link-destination.ts';
import type { BodyIssue } from './parse-body.ts';
import { createPlaceCounter } from './place-counter.ts';
import { settleText } from './settled-mentions.ts';

/** What the links and pictures of a body can lead to inside the archive. */
export interface LinkTargets {
	/** What a link without a host means, written in a file in `folder` of the content. */
	resolve(href: string, folder: string): LinkDestination;
	/** A picture in content/images, with its size in pixels where it is known; undefined when there is none. */
	image(path: string): { src: string; width?: number; height?: number } | undefined;
}

/**
 * Makes every link of the tree lead somewhere: those into the archive to the page they mean, all others as
 * written. A link to a record is a mention of it. A link that leads nowhere loses its address and keeps its words.
 * Pictures from elsewhere, which would tell that site who reads the page, become links.
 */
export function resolveLinks(tree: Root, folder: string, targets: LinkTargets): BodyIssue[] {
	const issues: BodyIssue[] = [];
	const placeOf = createPlaceCounter();
	const issue = (needle: string, about: Omit<BodyIssue, 'needle' | 'nth'>) => {
		issues.push({ needle, nth: placeOf(needle), ...about });
	};
	visit(tree, 'element', (element: Element, index, parent) => {
		if (parent === undefined || index === undefined) return;
		if (element.tagName === 'a') resolveLink(element, folder, targets, issue);
		if (element.tagName === 'img') parent.children[index] = resolveImage(element, targets, issue);
	});
	return issues;
}

type Tell = (needle: string, about: Omit<BodyIssue, 'needle' | 'nth'>) => void;

function resolveLink(element: Element, folder: string, targets: LinkTargets, tell: Tell): void {
	const href = element.properties.href ?? '';
	if (href === '') {
		unlink(element);
		return;
	}
	if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(href)) return;
	// Links inside the text wait until its ids are known; see anchors.ts.
	if (href.startsWith('#')) return;
	const destination = targets.resolve(href, folder);
	if (destination.type === 'page') {
		element.properties.href = destination.address;
		if (destination.record !== undefined) settleText(element, destination.record);
		return;
	}
	unlink(element);
	tell(href, destination.type === 'missing' ? missing(href) : outside(href));
}

function missing(href: string): Omit<BodyIssue, 'needle' | 'nth'> {
	return {
		rule: 'link-broken',
		message: `The link to ${href} leads to no page of this archive.`,
		cure: 'Correct the address, or write the record that it should lead to.',
	};
}

function outside(href: string): Omit<BodyIssue, 'needle' | 'nth'> {
	return {
		rule: 'link-dead',
		message: `The link to ${href} leads to no page of this site, so its words are shown without a link.`,
		cure: 'Write the whole address with https://, or delete the link.',
	};
}

/** Takes the address of a link away and leaves its words. */
export function unlink(element: Element): void {
	element.tagName = 'span';
	element.properties = {};
}

function resolveImage(element: Element, targets: LinkTargets, tell: Tell): Element {
	const source = element.properties.src ?? '';
	const alt = element.properties.alt ?? '';
	const path = decodeAddress(source).replace(/^(?:\.\.?\/)*\/?images\//, '');
	const picture = targets.image(path);
	if (picture !== undefined) {
		return { ...element, properties: { ...element.properties, ...picture, alt, loading: 'lazy' } };
	}
	const remote = /^(?:https?:)?\/\//.test(source);
	tell(source, {
		rule: remote ? 'image-remote' : 'image-missing',
		message: remote
			? `The picture ${source} lies on another site, which would learn who reads this page; a link to it is shown instead.`
			: `There is no picture images/${path}.`,
		cure: remote
			? 'Save the picture in the folder images if its rights allow it, and write its file name.'
			: 'Put the file there, or delete the picture.',
	});
	const words =
		alt === '' ? `Picture at ${source.replace(/^(?:https?:)?\/\//, '').split('/')[0] ?? ''}` : `Picture: ${alt}`;
	const properties = remote ? { href: source.replace(/^\/\//, 'https://') } : {};
	return { type: 'element', tagName: remote ? 'a' : 'span', properties, children: [{ type: 'text', value: words }] };
}
