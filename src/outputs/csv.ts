/** Rows as comma-separated values, as RFC 4180 has them: lines end in CR LF, the first has the names of the columns. */
export function formatCsv(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
	return [columns, ...rows].map((row) => `${row.map(formatCell).join(',')}\r\n`).join('');
}

function formatCell(value: string | number): string {
	if (typeof value === 'number') return String(value);
	const safe = startOfFormula.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

// A spreadsheet takes a cell that begins so for a formula, and names of cases and handles come from strangers' papers.
// An apostrophe in front makes it a text again. That alters a name, which a program can tell from the id beside it or
// read in the JSON file, where every name is as it is; a formula that runs on a reader's machine cannot be taken back.
const startOfFormula = /^[=+\-@\t\r]/;
