import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findMissing, type Lockfile } from './missing.ts';

test('the lock file has every optional package of every system, or npm ci would refuse it', () => {
	expect(findMissing(JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile)).toEqual([]);
});

test.each([
	[
		'a package that is there',
		{ 'node_modules/a': { optionalDependencies: { b: '1.0.0' } }, 'node_modules/b': { version: '1.0.0' } },
		[],
	],
	[
		'a package that is not there',
		{ 'node_modules/a': { dev: true, optionalDependencies: { '@x/b-linux-arm64-musl': '1.0.0' } } },
		[
			{
				place: 'node_modules/@x/b-linux-arm64-musl',
				entry: { version: '1.0.0', dev: true, optional: true, cpu: ['arm64'], os: ['linux'], libc: ['musl'] },
			},
		],
	],
	[
		'a package that is there in another version',
		{
			'node_modules/a': { optionalDependencies: { 'b-win32-x64': '2.0.0' } },
			'node_modules/b-win32-x64': { version: '1.0.0' },
		},
		[
			{
				place: 'node_modules/a/node_modules/b-win32-x64',
				entry: { version: '2.0.0', optional: true, cpu: ['x64'], os: ['win32'] },
			},
		],
	],
	['a range, which npm resolves by itself', { 'node_modules/a': { optionalDependencies: { fsevents: '^2.3.3' } } }, []],
])('finds %s', (_, packages, missing) => {
	expect(findMissing({ packages })).toEqual(missing);
});
