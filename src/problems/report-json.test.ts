import { expect, test } from 'vitest';
import { reportJson } from './report-json.ts';

test('problems are told with all that is known of them, in the order of files', () => {
	const cure = 'Do something.';
	expect(
		reportJson(
			[
				{ rule: 'link-dead', place: { type: 'point', file: 'b.md', line: 2, column: 3 }, message: 'Dead.', cure },
				{ rule: 'file-encoding', place: { type: 'file', file: 'a.md' }, message: 'Not text.', cure },
			],
			'content',
		),
	).toEqual([
		{
			rule: 'file-encoding',
			level: 'error',
			file: 'content/a.md',
			message: 'Not text.',
			cure,
			guide: 'docs/guide/problems.md#file-encoding',
		},
		{
			rule: 'link-dead',
			level: 'notice',
			file: 'content/b.md',
			line: 2,
			column: 3,
			message: 'Dead.',
			cure,
			guide: 'docs/guide/problems.md#link-dead',
		},
	]);
});
