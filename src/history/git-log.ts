/** A commit, with the files that it changed by their paths. */
export interface Commit {
	/** In seconds since 1970. It is never later than that of the next commit, whatever a clock was set to. */
	readonly time: number;
	readonly files: ReadonlyMap<string, FileChange>;
}

export interface FileChange {
	readonly type: 'added' | 'changed' | 'deleted';
	/** The id of what it holds since then; undefined when that is no plain file. */
	readonly blob: string | undefined;
}

/** The options of `git log` whose answer `parseGitLog` reads. */
export const logOptions = [
	'--first-parent',
	'-m',
	'--raw',
	'-z',
	'--no-renames',
	'--no-abbrev',
	'--no-color',
	'--no-ext-diff',
	'--relative',
	'--format=%ct',
];

/** The commits that `git log` tells of, newest first. */
export function parseGitLog(output: string): Commit[] {
	const commits: { time: number; files: Map<string, FileChange> }[] = [];
	const fields = output.split('\0').map((field) => field.replace(/^\n/, ''));
	for (let at = 0; at < fields.length; at++) {
		const field = fields[at] ?? '';
		const [, mode = '', blob = '', status = ''] = rawLine.exec(field) ?? [];
		if (status !== '') commits.at(-1)?.files.set(fields[++at] ?? '', fileChange(mode, blob, status));
		else if (/^\d+$/.test(field)) {
			const time = Math.min(Number(field), commits.at(-1)?.time ?? latest);
			commits.push({ time, files: new Map() });
		}
	}
	return commits;
}

/** The modes and ids before and after, and one letter: `:100644 100644 4b825d… e69de2… M`. */
const rawLine = /^:\d{6} (\d{6}) [0-9a-f]+ ([0-9a-f]+) ([A-Z])$/;

/** The beginning of the year 9999: dates have four digits. */
const latest = 253_370_764_800;

function fileChange(mode: string, blob: string, status: string): FileChange {
	const type = status === 'A' ? 'added' : status === 'D' ? 'deleted' : 'changed';
	return { type, blob: mode.startsWith('100') ? blob : undefined };
}
