import leven from 'leven';
import { compareText } from './problem.ts';

/** The known name that `typed` was probably meant to be; undefined when none is close. */
export function nearest(typed: string, known: Iterable<string>): string | undefined {
	const farthest = typed.length < 3 ? 1 : Math.max(2, Math.floor(typed.length / 3));
	const close = [...known]
		.map((name) => ({ name, distance: leven(typed.toLowerCase(), name.toLowerCase(), { maxDistance: farthest + 1 }) }))
		.filter(({ distance }) => distance <= farthest);
	return close.toSorted((a, b) => a.distance - b.distance || compareText(a.name, b.name))[0]?.name;
}
