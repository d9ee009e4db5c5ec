/**
 * Watches the requests of the page and counts those below an address that failed: when Pagefind cannot load a part of
 * its index it keeps that to itself and finds less.
 *
 * @param below Where the addresses begin.
 */
export function countFailedRequests(below: string): () => number {
	let failed = 0;
	const plain = globalThis.fetch;
	globalThis.fetch = async (...input) => {
		if (typeof input[0] !== 'string' || !input[0].startsWith(below)) return plain(...input);
		try {
			const response = await plain(...input);
			if (!response.ok) failed += 1;
			return response;
		} catch (error) {
			failed += 1;
			throw error;
		}
	};
	return () => failed;
}
