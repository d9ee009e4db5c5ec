import { performance } from 'node:perf_hooks';
import { AhoCorasick } from '@monyone/aho-corasick';
import { agencyNameForms } from '../src/recognition/agency-names.ts';
import type { Name } from '../src/recognition/name-index.ts';
import { collectProceedings } from '../src/recognition/proceedings.ts';
import { buildRecogniser, type Recogniser } from '../src/recognition/recogniser.ts';
import { contentRoot, readingMoment } from '../src/content-root.ts';
import { readContent } from '../src/reading/read-content.ts';
import { readFolder } from '../src/reading/read-folder.ts';
import { agencyNames } from '../src/schemas/agency.ts';

// Measures what it costs to recognise an article, beside a library that only looks for the same strings. Reports,
// never judges: run it twice and compare, for machines are noisy.

const { content } = readContent(await readFolder(contentRoot(), readingMoment()));
const entries = [...content.agencies, ...content.registry.agencies];
const declared = entries.flatMap(({ id, data }) => agencyNames(data).map((text) => ({ text, target: id })));
const words = content.articles.flatMap((article) => article.body.split(/\s+/));
const article = words.slice(0, 450).join(' ');

for (const count of [300, 3000, 30_000]) {
	const names = makeNames(count);
	const recogniser = buildRecogniser({
		names,
		handles: new Map(),
		proceedings: collectProceedings([]),
		parents: new Map(),
	});
	const library = new AhoCorasick(names.map((name) => name.text));
	report(
		`${count} names, 450 words`,
		() => recogniser.read([article]),
		() => library.matchInText(article),
	);
}
const recogniser: Recogniser = buildRecogniser({
	names: makeNames(3000),
	handles: new Map(),
	proceedings: collectProceedings([]),
	parents: new Map(),
});
for (const length of [450, 4500]) {
	const text = Array.from({ length }, (_, place) => words[place % words.length] ?? '').join(' ');
	report(`3000 names, ${length} words`, () => recogniser.read([text]));
}

/** As many names as asked for: those of the archive, then the same with a number behind them. */
function makeNames(count: number): Name[] {
	return Array.from({ length: count }, (_, place) => {
		const { text = '', target = 'agency/none' as const } = declared[place % declared.length] ?? {};
		const round = Math.floor(place / declared.length);
		const [form = text] = agencyNameForms(text);
		const full = round === 0 ? form : `${form} ${round}`;
		return { text: full, target, sort: /\s/.test(full) ? ('name' as const) : ('abbreviation' as const) };
	});
}

function report(label: string, ours: () => unknown, theirs?: () => unknown): void {
	const parts = [
		`recogniser ${median(ours).toFixed(3)} ms`,
		...(theirs ? [`Aho-Corasick ${median(theirs).toFixed(3)} ms`] : []),
	];
	console.log(`${label.padEnd(26)} ${parts.join(', ')}`);
}

/** The median of many runs, in milliseconds, after as many to warm up. */
function median(run: () => unknown): number {
	const runs = 300;
	const times = Array.from({ length: 2 * runs }, () => {
		const start = performance.now();
		run();
		return performance.now() - start;
	});
	return times.slice(runs).toSorted((a, b) => a - b)[runs / 2] ?? 0;
}
