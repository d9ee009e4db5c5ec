import type { BuiltArchive } from '../../src/build-archive.ts';
import { count } from '../../src/problems/report-terminal.ts';
import { formatNumber } from '../../src/site/numbers.ts';

/** What a build did. */
export interface Summary {
	readonly built: BuiltArchive;
	readonly rendered: number;
	readonly reused: number;
	readonly index: 'built' | 'reused';
	readonly out: string;
	readonly seconds: number;
}

/** The end of a build in a few lines. */
export function formatSummary({ built, rendered, reused, index, out, seconds }: Summary): string {
	const { archive, content, problems } = built;
	const mentions = archive.articles.flatMap((page) => page.blocks.flatMap((block) => block.mentions));
	const linked = archive.articles.reduce((sum, page) => sum + page.html.split(' class="mention ').length - 1, 0);
	const rows = [
		[
			'Articles',
			`${formatNumber(archive.articles.length)}${content.drafts.length > 0 ? `, and ${count(content.drafts.length, 'draft')} left out` : ''}`,
		],
		['Records', formatNumber(archive.records.size)],
		['Mentions', `${formatNumber(mentions.length)}, ${formatNumber(linked)} of them linked`],
		['Pages', `${formatNumber(rendered)} rendered, ${formatNumber(reused)} reused; search index ${index}`],
		['Problems', formatNumber(problems.length)],
		['Site', out],
		['Seconds', seconds.toFixed(1)],
	];
	return `\n${rows.map(([name = '', value = '']) => `${name.padStart(10)}  ${value}`).join('\n')}`;
}
