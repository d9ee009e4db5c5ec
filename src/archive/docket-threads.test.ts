import { expect, test } from 'vitest';
import { threadDocket, type DocketThread, type Paper } from './docket-threads.ts';

/** Papers as "number date", or "number date answered,answered". */
test.each<[as: string, papers: string[], threads: string]>([
	['nothing', [], ''],
	['papers that answer none, by date', ['2 2017-05', '1 2017-04'], '1 2'],
	['papers of one day, by number', ['10 2017-04', '9 2017-04', '9-1 2017-04'], '9 9-1 10'],
	['papers without a number behind those of the day', ['- 2017-04', '9 2017-04', '- 2017-03'], '- 9 -'],
	['answers below what they answer', ['12 2017-04', '13 2017-05', '14 2017-06 12'], '12(14) 13'],
	['answers of answers', ['12 2017-04', '13 2017-05 12', '14 2017-06 13', '15 2017-07 12'], '12(13(14) 15)'],
	['answers by date', ['12 2017-04', '14 2017-06 12', '13 2017-05 12'], '12(13 14)'],
	['an answer to several', ['12 2017-04', '13 2017-05', '14 2017-06 13,12'], '12 13(14)'],
	['an answer without a number', ['12 2017-04', '- 2017-05 12'], '12(-)'],
	['an answer to nothing known', ['12 2017-04', '13 2017-05 99'], '12 13'],
])('%s', (_as, papers, threads) => {
	expect(threadDocket(papers.map(paperOf)).map(written).join(' ')).toBe(threads);
});

function paperOf(text: string): Paper {
	const [number = '', dateFiled = '', answered] = text.split(' ');
	const answers = answered?.split(',') ?? [];
	return { entryNumber: number === '-' ? undefined : number, dateFiled, type: 'other', description: 'Paper', answers };
}

function written({ paper, answers }: DocketThread): string {
	const number = paper.entryNumber ?? '-';
	return answers.length === 0 ? number : `${number}(${answers.map(written).join(' ')})`;
}
