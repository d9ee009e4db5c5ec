import { afterEach, expect, test, vi } from 'vitest';
import { cacheFolder, isPreview, turnOnPreview } from './content-root.ts';

afterEach(() => {
	vi.unstubAllEnvs();
});

test.each(['', 'true', `${process.pid}0`])('no environment makes a preview, not ARCHIVE_PREVIEW=%j', (value) => {
	vi.stubEnv('ARCHIVE_PREVIEW', value);
	expect(isPreview()).toBe(false);
});

test('a preview is of its own process, and keeps what it knows apart', () => {
	vi.stubEnv('ARCHIVE_PREVIEW', '');
	const folder = cacheFolder();
	turnOnPreview();
	expect(isPreview()).toBe(true);
	expect(cacheFolder()).not.toBe(folder);
});
