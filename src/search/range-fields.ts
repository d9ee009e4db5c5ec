import { find } from './element.ts';
import { readRange, type TypedRange } from './typed-range.ts';

/** The two fields of the range of dates. */
export interface RangeFields {
	/** The range as it stands in the fields; what is wrong with it is told beside them. */
	read(): Range;
	/** Puts a range into the fields. */
	fill(range: Range): void;
	/** Opens the group of the fields if there is a range. */
	open(range: Range): void;
}

/** Tells of each range that a reader types. */
export function createRangeFields(tell: (range: Range) => void): RangeFields {
	const fields = { from: find<HTMLInputElement>('from'), to: find<HTMLInputElement>('to') };
	const group = find<HTMLDetailsElement>('dates');
	const read = () => {
		const { problems, ...range } = readRange(fields.from.value, fields.to.value);
		for (const name of names) showProblem(fields[name], problems[name]);
		return range;
	};
	for (const name of names)
		fields[name].addEventListener('change', () => {
			tell(read());
		});
	return {
		read,
		fill: (range) => {
			for (const name of names) {
				fields[name].value = range[name] ?? '';
				showProblem(fields[name], '');
			}
		},
		open: (range) => {
			group.open ||= names.some((name) => range[name] !== undefined);
		},
	};
}

function showProblem(field: HTMLInputElement, problem: string): void {
	find(`${field.id}-problem`).textContent = problem;
	field.ariaInvalid = problem === '' ? null : 'true';
}

const names = ['from', 'to'] as const;

type Range = Pick<TypedRange, 'from' | 'to'>;
