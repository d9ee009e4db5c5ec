// A comfort and no more: where the note on a record does not stand in sight beside its link, pointing at the link or
// reaching it with the keyboard shows the note. The list below the text has the same, also without this script.

const preview = document.createElement('div');
preview.className = 'preview';
preview.id = 'preview';
preview.role = 'tooltip';
preview.hidden = true;
document.querySelector('main')?.append(preview);

let shown: HTMLAnchorElement | undefined;
let leaving: ReturnType<typeof setTimeout> | undefined;

for (const link of document.querySelectorAll<HTMLAnchorElement>('.prose a.mention')) {
	link.addEventListener('pointerenter', (event) => {
		if (event.pointerType !== 'touch') show(link);
	});
	link.addEventListener('pointerleave', leave);
	link.addEventListener('focus', () => {
		if (link.matches(':focus-visible')) show(link);
	});
	link.addEventListener('blur', hide);
}
// The pointer may move onto the note, and Escape takes it away without a move.
preview.addEventListener('pointerenter', () => {
	clearTimeout(leaving);
});
preview.addEventListener('pointerleave', leave);
document.addEventListener('keydown', (event) => {
	if (event.key === 'Escape') hide();
});

function show(link: HTMLAnchorElement): void {
	hide();
	const [beside, note] = ['.sidenotes', '.in-article'].map((place) => findNote(place, link));
	if (note === undefined || (beside !== undefined && isInSight(beside))) return;
	preview.replaceChildren(...[...note.childNodes].map((node) => node.cloneNode(true)));
	preview.hidden = false;
	const { left, bottom } = link.getBoundingClientRect();
	const rightmost = document.documentElement.clientWidth - preview.offsetWidth - 16;
	preview.style.left = `${Math.max(16, Math.min(left, rightmost)) + scrollX}px`;
	preview.style.top = `${bottom + scrollY}px`;
	link.setAttribute('aria-describedby', preview.id);
	shown = link;
}

function leave(): void {
	leaving = setTimeout(hide, 200);
}

function hide(): void {
	clearTimeout(leaving);
	shown?.removeAttribute('aria-describedby');
	preview.hidden = true;
}

function findNote(place: string, link: HTMLAnchorElement): Element | undefined {
	const links = document.querySelectorAll<HTMLAnchorElement>(`${place} li a`);
	return [...links].find((other) => other.href === link.href)?.closest('li') ?? undefined;
}

function isInSight(element: Element): boolean {
	const { top, bottom, height } = element.getBoundingClientRect();
	return height > 0 && bottom > 0 && top < innerHeight;
}
