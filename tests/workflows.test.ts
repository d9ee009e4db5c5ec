import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Workflow {
	on: object;
	permissions: object;
	concurrency: object;
	jobs: Record<string, { permissions?: Record<string, string>; 'timeout-minutes': number; steps: Step[] }>;
}

type Step = { uses: string; with?: Record<string, unknown> } | { run: string };

const folder = '.github/workflows';
const files = await readdir(folder);
const workflows = await Promise.all(
	files.map(async (file) => [file, parse(await readFile(`${folder}/${file}`, 'utf8')) as Workflow] as const),
);

test('there is a workflow to check a pull request and one to publish', () => {
	expect(files.toSorted()).toEqual(['check.yml', 'publish.yml']);
});

test.each(workflows)('%s takes actions of GitHub alone, by their major versions', (_, { jobs }) => {
	const uses = stepsOf(jobs).flatMap((step) => ('uses' in step ? [step.uses] : []));
	expect(uses.filter((action) => !/^actions\/[a-z-]+@v\d+$/.test(action))).toEqual([]);
});

test.each(workflows)('%s may read the repository, and write only where it publishes', (_, { jobs, permissions }) => {
	expect(permissions).toEqual({ contents: 'read' });
	for (const { permissions: own = {}, steps } of Object.values(jobs)) {
		const publishes = steps.some((step) => 'uses' in step && step.uses.startsWith('actions/deploy-pages@'));
		const written = Object.keys(own).filter((name) => own[name] === 'write');
		expect(written).toEqual(publishes ? ['pages', 'id-token'] : []);
	}
});

test.each(workflows)(
	'%s runs one at a time, ends, and copies the whole repository, without leaving a key in it',
	(_, workflow) => {
		expect(workflow.concurrency).toHaveProperty('group');
		for (const { steps, ...job } of Object.values(workflow.jobs)) {
			expect(job['timeout-minutes']).toBeGreaterThan(0);
			const checkouts = steps.filter((step) => 'uses' in step && step.uses.startsWith('actions/checkout@'));
			for (const step of checkouts)
				expect(step).toMatchObject({ with: { 'persist-credentials': false, 'fetch-depth': 0 } });
		}
	},
);

test.each(workflows)('%s runs scripts that the package has', async (_, { jobs }) => {
	const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> };
	const named = stepsOf(jobs).flatMap((step) =>
		'run' in step ? [...step.run.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name) : [],
	);
	expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('the site is published every day, for articles whose date has come', () => {
	const publish = workflows.find(([file]) => file === 'publish.yml')?.[1];
	expect(publish?.on).toMatchObject({ schedule: [{ cron: expect.stringMatching(/^\d+ \d+ \* \* \*$/) as string }] });
});

function stepsOf(jobs: Workflow['jobs']): Step[] {
	return Object.values(jobs).flatMap((job) => job.steps);
}
