/** News agencies and outlets by the short forms that their reports carry in brackets. */
const outlets: Readonly<Record<string, string>> = {
	AP: 'The Associated Press',
	AFP: 'Agence France-Presse',
	Bloomberg: 'Bloomberg',
	CNN: 'CNN',
	DPA: 'Deutsche Presse-Agentur',
	NPR: 'NPR',
	Reuters: 'Reuters',
	TNS: 'Tribune News Service',
	UPI: 'United Press International',
};

/** The name of the outlet that a short form stands for, whatever its capitals. */
export function outletOf(short: string): string | undefined {
	const key = Object.keys(outlets).find((name) => name.toLowerCase() === short.toLowerCase());
	return key === undefined ? undefined : outlets[key];
}

/** The outlet that a text names in full or, for those with "the", without it. */
export function findOutlet(text: string): string | undefined {
	return Object.values(outlets).find((name) => new RegExp(`\\b${name.replace(/^The /, '')}\\b`, 'i').test(text));
}
