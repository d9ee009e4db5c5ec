import { performance } from 'node:perf_hooks';
import type { Comparable } from '../src/archive/comparison.ts';
import { rankRelated } from '../src/archive/related.ts';

// Measures what it costs to rank related articles: made-up ones of 450 words, whose words are as common and as rare as
// those of real texts. Reports, never judges: run it twice and compare, for machines are noisy.

const random = createRandom(20170406);
const vocabulary = Array.from({ length: 60_000 }, (_, place) => nameWord(place));
const sums = cumulate(vocabulary.map((_, place) => 1 / (place + 2.7)));

rankRelated(makeArticles(500), { folds: true });
const [half, whole] = [measure(5000), measure(10_000)];
console.log(`twice as many cost ${(whole / half).toFixed(1)} times as much`);

function measure(count: number): number {
	const articles = makeArticles(count);
	const start = performance.now();
	const before = process.cpuUsage();
	const ranked = rankRelated(articles, { folds: true });
	const seconds = (performance.now() - start) / 1000;
	const { user, system } = process.cpuUsage(before);
	const found = [...ranked.values()].reduce((sum, { related }) => sum + related.length, 0);
	const memory = Math.round(process.memoryUsage().rss / 1_000_000);
	const processors = (user + system) / 1_000_000;
	console.log(
		`${count} articles: ${seconds.toFixed(1)} s (${processors.toFixed(1)} s of processors), ${found} related, ${memory} MB`,
	);
	return processors;
}

/** Articles of ten years; each has a subject, whose words it uses more often than others do. One in 50 is a copy. */
function makeArticles(count: number): Comparable<`article/${string}`>[] {
	const articles: Comparable<`article/${string}`>[] = [];
	for (let place = 0; place < count; place++) {
		const copied = place % 50 === 49 ? articles[place - 1] : undefined;
		articles.push({ ...(copied ?? makeArticle(count)), id: `article/${place}` });
	}
	return articles;
}

function makeArticle(count: number): Comparable<`article/${string}`> {
	const subject = Math.floor(random() * (count / 20));
	const word = () => (random() < 0.1 ? vocabulary[200 + subject * 7 + Math.floor(random() * 30)] : pickWord()) ?? '';
	const text = (length: number) => Array.from({ length }, word).join(' ');
	return {
		id: 'article/0',
		date: new Date(Date.UTC(2015, 0, Math.floor(random() * 3650))).toISOString().slice(0, 10),
		title: { text: text(8), mentions: [] },
		texts: Array.from({ length: 9 }, () => ({ text: text(50), mentions: [] })),
		things: [
			...Array.from({ length: 4 }, () => ({
				thing: { type: 'record', id: `agency/${Math.floor(400 * random() ** 3)}` } as const,
				strength: 1,
			})),
			{ thing: { type: 'topic', topic: `topic ${Math.floor(40 * random())}` }, strength: 1 },
		],
	};
}

/** A word by Zipf's law. */
function pickWord(): string | undefined {
	const wanted = random() * (sums.at(-1) ?? 0);
	let [low, high] = [0, sums.length - 1];
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if ((sums[middle] ?? 0) < wanted) low = middle + 1;
		else high = middle;
	}
	return vocabulary[low];
}

function cumulate(amounts: readonly number[]): number[] {
	let sum = 0;
	return amounts.map((amount) => (sum += amount));
}

/** A number as a word of letters, so that no two are singular and plural of one. */
function nameWord(place: number): string {
	return `w${place.toString(25).replace(/\d/g, (digit) => 'pqrtuvwxyz'.charAt(Number(digit)))}`;
}

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function createRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}
