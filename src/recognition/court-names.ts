/**
 * The forms in which writers name a court: with and without U.S., a district or circuit alone, an ordinal in figures, and
 * the form that citations use. An abbreviation of one word or two initials (Del., D.C.) is none, for it is a place as well.
 */
export function courtNameForms({ name, citation }: { readonly name: string; readonly citation: string }): string[] {
	const bare = name.replace(/^(?:U\.S\.|United States)\s/, '');
	const prefixes = bare === name ? [''] : ['', 'U.S. ', 'United States '];
	const forms = [bare, ...shortForms(bare)].flatMap((form) => prefixes.map((prefix) => prefix + form));
	return [...new Set([...forms.flatMap(inFigures), citation])].filter((form) => /\S\s\S|(?:\p{L}\.){3}/u.test(form));
}

function shortForms(bare: string): string[] {
	const [, district] = /^District Court for the ((?:\w+ )?District of .+)$/.exec(bare) ?? [];
	if (district !== undefined) {
		const forms = [`District Court ${district}`, `District Court in the ${district}`];
		return district === 'District of Columbia' ? forms : [...forms, district];
	}
	const [, circuit] = /^Court of Appeals for the (.+ Circuit)$/.exec(bare) ?? [];
	if (circuit !== undefined) return [circuit, `${circuit} Court of Appeals`, `Court of Appeals ${circuit}`];
	const [, kind, place] = /^((?:Supreme|Superior|Appeals|Appellate) Court) of (.+)$/.exec(bare) ?? [];
	if (kind !== undefined && place !== undefined && !place.includes('United States')) return [`${place} ${kind}`];
	const [, state, court] = /^(.+) ((?:Supreme|Superior) Court)$/.exec(bare) ?? [];
	return state === undefined || court === undefined ? [] : [`${court} of ${state}`];
}

const ordinals = 'First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh'.split(' ');
const figures = '1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th'.split(' ');

/** A form with its ordinal in words, in figures, and as news agencies have it: 9th U.S. Circuit Court of Appeals. */
function inFigures(form: string): string[] {
	const [word, ...rest] =
		form
			.split(/\b(?= Circuit)/)[0]
			?.split(' ')
			.reverse() ?? [];
	const at = word === undefined ? -1 : ordinals.indexOf(word);
	if (at < 0 || word === undefined) return [form];
	const figure = figures[at] ?? word;
	const agency =
		rest.length === 0 ? [`${figure} U.S. Circuit Court of Appeals`, `${word} U.S. Circuit Court of Appeals`] : [];
	return [form, form.replace(word, figure), ...agency];
}
