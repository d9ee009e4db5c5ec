import type { BuiltArchive } from '../../src/build-archive.ts';
import { compareText } from '../../src/problems/problem.ts';
import { count } from '../../src/problems/report-terminal.ts';
import { withheldOn } from '../../src/reading/release.ts';
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
		['Articles', [formatNumber(archive.articles.length), ...describeWithheld(content)].join(', ')],
		['Records', formatNumber(archive.records.size)],
		['Mentions', `${formatNumber(mentions.length)}, ${formatNumber(linked)} of them linked`],
		['Pages', `${formatNumber(rendered)} rendered, ${formatNumber(reused)} reused; search index ${index}`],
		['Problems', formatNumber(problems.length)],
		['Site', out],
		['Seconds', seconds.toFixed(1)],
	];
	return `\n${rows.map(([name = '', value = '']) => `${name.padStart(10)}  ${value}`).join('\n')}`;
}

/** What is left out of the public site, and when the next of it will not be. */
function describeWithheld({ withheld, today }: BuiltArchive['content']): string[] {
	const reasons = withheld.map(({ data }) => withheldOn(today, data));
	const days = reasons.flatMap((reason) => (reason?.type === 'embargo' ? [reason.until] : [])).toSorted(compareText);
	const drafts = reasons.length - days.length;
	return [
		...(drafts > 0 ? [`${count(drafts, 'draft')} left out`] : []),
		...(days[0] === undefined
			? []
			: [`${days.length} under embargo${days.length > 1 ? ', the first' : ''} until ${days[0]}`]),
	];
}
