/**
 * The path of a cited work, the same for all ways to cite it: `usc/19/1509`, `case/us/410/113`,
 * `law/mass-gen-laws/93a/2`. Federal laws have the ids of unitedstates/citation.
 */
export function citationTarget(...steps: readonly (string | undefined)[]): string {
	return steps
		.filter((step) => step !== undefined && step !== '')
		.map((step) => (step ?? '').replace(/\s+/g, '-').replace(/[–—‑−-]+/g, '-'))
		.join('/');
}

/** An abbreviation as a step of a path: U.S. is `us`, F. Supp. 2d is `f-supp-2d`. */
export function slugOfReporter(name: string): string {
	return name
		.toLowerCase()
		.replace(/[.,'’()]/g, '')
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');
}
