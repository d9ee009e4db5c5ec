import { expect, test } from 'vitest';
import { parseGitLog, type FileChange } from './git-log.ts';

// A bar stands for the byte 0, which git writes behind everything.
const none = '0'.repeat(40);
const [a, b] = ['a'.repeat(40), 'b'.repeat(40)];

test.each<[name: string, output: string, commits: [time: number, ...files: [path: string, change: FileChange][]][]]>([
	['no commit', '', []],
	['a commit without files of the folder', '100|', [[100]]],
	['a new file', `100|\n:000000 100644 ${none} ${a} A|articles/a.md|`, [[100, ['articles/a.md', added(a)]]]],
	[
		'several files and commits',
		`200|\n:100644 100755 ${a} ${b} M|a|:100644 000000 ${a} ${none} D|b|100|\n:000000 100644 ${none} ${a} A|a|`,
		[
			[200, ['a', changed(b)], ['b', { type: 'deleted', blob: undefined }]],
			[100, ['a', added(a)]],
		],
	],
	['ids of SHA-256', `1|\n:000000 100644 0 ${a}${a} A|a|`, [[1, ['a', added(a + a)]]]],
	['a link', `1|\n:000000 120000 0 ${a} A|a|`, [[1, ['a', { type: 'added', blob: undefined }]]]],
	[
		'a file that became a link',
		`1|\n:100644 120000 ${a} ${b} T|a|`,
		[[1, ['a', { type: 'changed', blob: undefined }]]],
	],
	['a repository inside', `1|\n:000000 160000 0 ${a} A|a|`, [[1, ['a', { type: 'added', blob: undefined }]]]],
	[
		'names that look like something else',
		`1|\n:000000 100644 0 ${a} A|100|:000000 100644 0 ${a} A|:100644 \n"é.md|`,
		[[1, ['100', added(a)], [':100644 \n"é.md', added(a)]]],
	],
	['no time earlier than the commit before it', '100|300|200|', [[100], [100], [100]]],
	['no time without a date of four digits', '999999999999999|', [[253_370_764_800]]],
])('%s', (_, output, commits) => {
	expect(parseGitLog(output.replaceAll('|', '\0')).map(({ time, files }) => [time, ...files])).toEqual(commits);
});

function added(blob: string): FileChange {
	return { type: 'added', blob };
}

function changed(blob: string): FileChange {
	return { type: 'changed', blob };
}
