/** A function that computes its result when it is first asked for, and only then. */
export function once<Result>(compute: () => Result): () => Result {
	let result: { readonly value: Result } | undefined;
	return () => (result ??= { value: compute() }).value;
}
