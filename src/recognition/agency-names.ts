/**
 * The forms in which authors write the full name of an agency: with and without U.S., a department either way
 * round, with and without "the" after "of". What differs only in case, punctuation, plurals, possessives or "&" needs
 * no form of its own (see tokens.ts).
 */
export function agencyNameForms(name: string): string[] {
	const core = name.replace(/^(?:the\s+)?(?:U\.\s?S\.|US|United States)\s+/i, '');
	const forms = [core, ...turnRound(core)].flatMap((form) => [form, ...withOrWithoutThe(form)]);
	const long = forms.filter((form) => /\S\s+\S/.test(form));
	return [...new Set([name, ...long, ...long.flatMap((form) => countries.map((country) => `${country} ${form}`))])];
}

const countries = ['U.S.', 'US', 'United States'];

/** "Department of Justice" is "Justice Department", and in registers "Census Bureau" is "Bureau of the Census". */
function turnRound(name: string): string[] {
	const department = /^(Department|Bureau) of (?:the )?(.+)$/i.exec(name);
	if (department) {
		const [, head = '', rest = ''] = department;
		return [`${rest} ${head}`, ...(head === 'Department' ? [`Dept. of ${rest}`] : [])];
	}
	const inverted = /^(.+) (Department)$/.exec(name);
	return inverted ? [`Department of ${inverted[1] ?? ''}`] : [];
}

function withOrWithoutThe(name: string): string[] {
	if (/ (of|for) the /i.test(name)) return [name.replace(/ (of|for) the /i, ' $1 ')];
	return name.includes(' of ') ? [name.replace(' of ', ' of the ')] : [];
}
