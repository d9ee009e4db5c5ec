/** The same promise for every call, made with the first; one that fails is forgotten, so that the next call tries again. */
export function remember<T>(make: () => Promise<T>): () => Promise<T> {
	const made = rememberBy(make);
	return () => made();
}

/** The same promise for calls with equal arguments, compared as JSON. Only the last hundred are kept. */
export function rememberBy<A extends readonly unknown[], T>(
	make: (...input: A) => Promise<T>,
): (...input: A) => Promise<T> {
	const kept = new Map<string, Promise<T>>();
	return (...input) => {
		const key = JSON.stringify(input);
		const known = kept.get(key);
		if (known !== undefined) return known;
		const made = make(...input);
		kept.set(key, made);
		made.catch(() => kept.delete(key));
		if (kept.size > 100) kept.delete([...kept.keys()][0] ?? '');
		return made;
	};
}
