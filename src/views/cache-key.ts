import { hash } from 'node:crypto';

/**
 * The key under which a rendered page is kept for the next build: a hash of all that the page shows. A view
 * model is plain data, so two equal ones have equal keys.
 */
export function cacheKey(view: object): string {
	return hash('sha256', JSON.stringify(view));
}
