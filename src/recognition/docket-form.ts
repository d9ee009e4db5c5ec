/** What a docket number says of its case. One case is written in forms that say more or less of it. */
export interface DocketForm {
	/** CourtListener's docket_number_core. */
	readonly core: string;
	/** The office of the court: 3 in 3:17-cv-01916. */
	readonly office?: string;
	/** The type of the case: cv, cr, mc. */
	readonly type?: string;
}

/** Reads the form of a docket number whose core is known. Judges' initials and leading zeros are no part of it. */
export function readDocketForm(number: string, core: string): DocketForm {
	const [year, serial] = partsOf(core);
	const [, head = '', between = ''] =
		new RegExp(`^(.*?)(?:19|20)?${year}([^\\d:]{0,12}?)0*${serial}(?!\\d)`).exec(number) ?? [];
	const letters = /[a-z]+/i.exec(head + between)?.[0].toLowerCase();
	const office = /\d+/.exec(head)?.[0];
	return {
		core,
		...(office === undefined ? {} : { office: String(Number(office)) }),
		...(letters === undefined ? {} : { type: types[letters] ?? letters }),
	};
}

/** Whether two forms can be of one case: neither says what the other denies. */
export function isCompatible(a: DocketForm, b: DocketForm): boolean {
	return a.core === b.core && agrees(a.office, b.office) && agrees(a.type, b.type);
}

/** Whether a form says all that another does, and more. */
export function isFuller(a: DocketForm, b: DocketForm): boolean {
	const saysAll = (b.office ?? a.office) === a.office && (b.type ?? a.type) === a.type;
	return a.core === b.core && saysAll && !isSame(a, b);
}

/** Whether two forms say the same. */
export function isSame(a: DocketForm, b: DocketForm): boolean {
	return a.core === b.core && a.office === b.office && a.type === b.type;
}

/** A form as a part of an id: `3-17-cv-1916`. */
export function formatDocketForm({ core, office, type }: DocketForm): string {
	const [year, serial] = partsOf(core);
	return [office, year, type, serial].filter((part) => part !== undefined).join('-');
}

/** Types that have several names: Chicago's 00 C 5996 is civil. */
const types: Partial<Record<string, string>> = {
	c: 'cv',
	civ: 'cv',
	civil: 'cv',
	crim: 'cr',
	criminal: 'cr',
	misc: 'mc',
	mag: 'mj',
	mdl: 'md',
};

function partsOf(core: string): [year: string, serial: string] {
	return [core.slice(0, 2), core.slice(2).replace(/^0+(?=\d)/, '')];
}

function agrees(a: string | undefined, b: string | undefined): boolean {
	return a === undefined || b === undefined || a === b;
}
