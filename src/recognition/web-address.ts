/**
 * Whether a span is a part of a web or e-mail address, a path or a package name: nothing is recognised there.
 * "DHS/CBP" is two agencies, `npm/CBP` a path.
 */
export function isInWebAddress(text: string, start: number, end: number): boolean {
	const before = text[start - 1] ?? ' ';
	const after = text[end] ?? ' ';
	if (/\s/.test(before) && /[\s,;]/.test(after)) return false;
	const head = /\S*$/.exec(text.slice(Math.max(0, start - 100), start))?.[0] ?? '';
	const tail = /^\S*/.exec(text.slice(end, end + 100))?.[0] ?? '';
	return addressBefore.test(head) || addressAfter.test(tail);
}

const addressBefore = /:\/\/|[@#]$|www\.|@[\w-]+\/$|(?:^|[("'“‘])[a-z0-9._-]+\/$|\.[a-z]{2,}\/\S*$/;
const addressAfter = /^[\w.+-]*@\w|^\.[a-z]{2,}|^[\w./-]*\.[a-z]{2,4}\//;
