import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileChange, RawFile } from './plan-rename.ts';

/** What a rename does; it is there from the moment that all new texts are on the disk until the last is in its place. */
export const planFile = '.renaming/plan.json';

/**
 * Writes all changes below `root` or none, the file that moves first. When one cannot be made, those before it are taken
 * back. Whoever stops it in between finds the plan of it and can finish it. A file that is not as it was `before` ends
 * it with an error.
 */
export async function writeChanges(
	root: string,
	changes: readonly FileChange[],
	before: readonly RawFile[],
): Promise<void> {
	const steps = changes
		.toSorted((a, b) => Number(a.path === a.newPath) - Number(b.path === b.newPath))
		.map((change) => ({ ...change, old: before.find(({ path }) => path === change.path)?.text ?? '' }));
	const done: typeof steps = [];
	try {
		await mkdir(join(root, folder), { recursive: true });
		for (const [place, { text }] of steps.entries()) await writeFile(stagedAt(root, place), text);
		const plan: Plan = steps.map(({ path, newPath, old }) => ({ path, newPath, old: hash('sha256', old) }));
		await writeFile(join(root, `${planFile}~`), JSON.stringify(plan));
		await rename(join(root, `${planFile}~`), join(root, planFile));
		for (const [place, step] of plan.entries()) {
			if (step.path !== step.newPath && existsSync(join(root, step.newPath)))
				throw new Error(`${step.newPath} is there meanwhile.`);
			done.push(...steps.slice(place, place + 1));
			if (!(await take(root, step, place))) throw new Error(`${step.path} was changed by somebody else meanwhile.`);
		}
	} catch (error) {
		for (const [place, { path, newPath, old }] of done.entries()) {
			if (existsSync(stagedAt(root, place))) continue;
			if (path !== newPath) await rm(join(root, newPath), { force: true });
			await writeFile(join(root, path), old);
		}
		throw error;
	} finally {
		await rm(join(root, folder), { recursive: true, force: true });
	}
}

/**
 * Finishes the rename that was broken off below `root`. Gives the files that somebody changed since then, which are left
 * as they are; if the record itself is among them, nothing is changed. Undefined when no rename was broken off.
 */
export async function finishChanges(root: string): Promise<{ plan: Plan; left: string[] } | undefined> {
	const text = await readFile(join(root, planFile), 'utf8').catch(() => undefined);
	if (text === undefined) return undefined;
	const plan = JSON.parse(text) as Plan;
	const left: string[] = [];
	for (const [place, step] of plan.entries()) {
		if (await take(root, step, place)) continue;
		left.push(step.path);
		if (step.path !== step.newPath) break;
	}
	await rm(join(root, folder), { recursive: true, force: true });
	return { plan, left };
}

const folder = '.renaming';

type Plan = readonly {
	readonly path: string;
	readonly newPath: string;
	/** The hash of what the file held. */
	readonly old: string;
}[];

/** Where the new text of a step waits; when it is gone, the step was taken. */
function stagedAt(root: string, place: number): string {
	return join(root, folder, String(place));
}

/** Takes a step, or what is left of it; false if the file is not as it was when the step was planned. */
async function take(root: string, { path, newPath, old }: Plan[number], place: number): Promise<boolean> {
	const file = join(root, path);
	const isStaged = existsSync(stagedAt(root, place));
	const isAsPlanned = existsSync(file) && hash('sha256', await readFile(file, 'utf8')) === old;
	if (isStaged && !isAsPlanned) return false;
	if (isStaged) {
		await chmod(stagedAt(root, place), (await stat(file)).mode);
		await rename(stagedAt(root, place), join(root, newPath));
	}
	if (path !== newPath && isAsPlanned) await rm(file);
	return true;
}
