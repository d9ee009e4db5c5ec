import { expect, test } from 'vitest';
import { remember, rememberBy } from './remember.ts';

test('what was made is made once', async () => {
	let calls = 0;
	const make = remember(() => Promise.resolve((calls += 1)));
	expect(await Promise.all([make(), make()])).toEqual([1, 1]);
	expect(await make()).toBe(1);
});

test('what failed is tried again', async () => {
	let calls = 0;
	const make = remember(() => ((calls += 1) === 1 ? Promise.reject(new Error('no network')) : Promise.resolve(calls)));
	await expect(make()).rejects.toThrow('no network');
	expect(await make()).toBe(2);
});

test('equal arguments have one answer, other arguments another', async () => {
	const asked: string[] = [];
	const make = rememberBy((word: string, filters: readonly string[]) => {
		asked.push(word);
		return Promise.resolve(`${word} ${filters.join()}`);
	});
	expect([await make('a', ['x']), await make('a', ['x']), await make('a', ['y'])]).toEqual(['a x', 'a x', 'a y']);
	expect(asked).toEqual(['a', 'a']);
});

test('the oldest of many answers are forgotten', async () => {
	let calls = 0;
	const make = rememberBy((word: number) => Promise.resolve(word + 0 * (calls += 1)));
	for (let word = 0; word <= 100; word += 1) await make(word);
	await make(100);
	expect(calls).toBe(101);
	await make(0);
	expect(calls).toBe(102);
});
