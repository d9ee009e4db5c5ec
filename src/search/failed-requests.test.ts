import { afterEach, expect, test, vi } from 'vitest';
import { countFailedRequests } from './failed-requests.ts';

afterEach(() => {
	vi.unstubAllGlobals();
});

test('requests below the address that fail are counted, and answered as ever', async () => {
	vi.stubGlobal('fetch', (address: string) =>
		address.endsWith('gone')
			? Promise.reject(new TypeError('Failed to fetch'))
			: Promise.resolve(new Response('', { status: Number(address.slice(-3)) })),
	);
	const count = countFailedRequests('https://x.example/pagefind/');
	expect((await fetch('https://x.example/pagefind/200')).status).toBe(200);
	expect((await fetch('https://x.example/other/404')).status).toBe(404);
	expect(count()).toBe(0);
	expect((await fetch('https://x.example/pagefind/404')).status).toBe(404);
	await expect(fetch('https://x.example/pagefind/gone')).rejects.toThrow('Failed to fetch');
	expect(count()).toBe(2);
});
