import { readDocketForm } from '../recognition/docket-form.ts';
import { findDockets } from '../recognition/dockets.ts';

/**
 * A query with its docket numbers in the form in which the index has their parts: 17cv01916 and 3:17-CV-01916-WHA are
 * 17-cv-01916 and 3-17-cv-01916, for no page has the initials of each judge. A number without a type stays as it is.
 */
export function spreadDockets(text: string): string {
	return findDockets(text).reduceRight((spread, { number, core = '', start, end }) => {
		const { office, type } = readDocketForm(number, core);
		const serial = number.match(/\d+/g)?.findLast((digits) => Number(digits) === Number(core.slice(2)));
		if (type === undefined || serial === undefined) return spread;
		const parts = [...(office === undefined ? [] : [office]), core.slice(0, 2), type, serial];
		return spread.slice(0, start) + parts.join('-') + spread.slice(end);
	}, text);
}
