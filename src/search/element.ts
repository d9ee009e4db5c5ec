/** Makes an element. Texts among its children stay texts, whatever they hold. */
export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	className: string,
	...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	if (className !== '') made.className = className;
	made.append(...children);
	return made;
}

/** Makes a link. */
export function link(href: string, ...children: readonly (Node | string)[]): HTMLAnchorElement {
	const made = element('a', '', ...children);
	made.href = href;
	return made;
}

/** The element of the page with an id that the page has. */
export function find<E extends HTMLElement = HTMLElement>(id: string): E {
	return document.getElementById(id) as E;
}
