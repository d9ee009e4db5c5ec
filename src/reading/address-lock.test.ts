import { expect, test } from 'vitest';
import { formatLock, readLock } from './address-lock.ts';
import { contentFile } from './content-file.ts';

test('each line is an address with the anchors of its page; remarks and empty lines are none', () => {
	const lock = read('# A remark\n/a/ p-1 p-2\n\n/b/\n/s%C3%A9/ h-so\n');
	if (Array.isArray(lock)) throw new Error('The lock cannot be read.');
	expect([...lock.addresses]).toEqual([
		['/a/', ['p-1', 'p-2']],
		['/b/', []],
		['/s%C3%A9/', ['h-so']],
	]);
	expect(lock.lineOf('/b/')).toBe(4);
});

test('two lines of one address, as a merge leaves them, count as one', () => {
	const lock = read('/a/ p-1 p-2\n/a/ p-2 p-3\n');
	expect(Array.isArray(lock) ? [] : formatLock(lock.addresses).split('\n').slice(-2)).toEqual(['/a/ p-1 p-2 p-3', '']);
});

test.each(['<<<<<<< HEAD', '=======', 'a/', '/%/ p-1'])('the line %j is told', (line) => {
	expect(read(`/a/\n${line}\n`)).toMatchObject([{ rule: 'lock-unreadable', place: { line: 2, column: 1 } }]);
});

test('a lock is written in one order and read again as it was', () => {
	const text = formatLock(
		new Map([
			['/b/', ['p-2', 'p-1']],
			['/', []],
			['/a/', []],
		]),
	);
	expect(text.split('\n').filter((line) => !line.startsWith('#'))).toEqual(['/', '/a/', '/b/ p-1 p-2', '']);
	const lock = read(text);
	expect(Array.isArray(lock) ? '' : formatLock(lock.addresses)).toBe(text);
});

function read(text: string) {
	return readLock(contentFile('urls.lock', text));
}
