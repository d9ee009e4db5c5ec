import { nearest } from '../problems/nearest.ts';
import type { Place, Problem } from '../problems/problem.ts';
import type { LegalAction } from '../schemas/legal-action.ts';
import type { LegalActionEntry } from './entry.ts';
import { placeIn } from './place-in.ts';

/** Checks that each paper which answers another answers one of its own docket, and never, by way of others, itself. */
export function checkDockets(actions: readonly LegalActionEntry[]): Problem[] {
	return actions.flatMap((action) => {
		const papers = action.data.docketEntries;
		const byNumber = Map.groupBy(papers, (paper) => paper.entryNumber);
		return papers.flatMap((paper, index) => {
			if (paper.answers === undefined) return [];
			const issue = findIssue(paper, paper.answers, byNumber);
			return issue === undefined ? [] : [toldAt(placeIn(action, ['docketEntries', index, 'answers']), issue)];
		});
	});
}

type Paper = LegalAction['docketEntries'][number];
type PapersByNumber = ReadonlyMap<string | undefined, readonly Paper[]>;
type Issue = Pick<Problem, 'message' | 'cure'>;

function findIssue(paper: Paper, answers: string, byNumber: PapersByNumber): Issue | undefined {
	const found = byNumber.get(answers) ?? [];
	if (found.length > 1) {
		return {
			message: `${found.length} papers of this docket have the number "${answers}", so which one is answered is unclear.`,
			cure: 'Give each paper a number of its own, for example "12-1" to what is attached to "12".',
		};
	}
	if (found.length === 0) {
		const guess = nearest(
			answers,
			[...byNumber.keys()].filter((number) => number !== undefined),
		);
		return {
			message: `No paper of this docket has the number "${answers}".`,
			cure:
				guess === undefined
					? `Add the paper with \`entryNumber: "${answers}"\`, or delete \`answers\`.`
					: `Did you mean "${guess}"?`,
		};
	}
	const circle = circleOf(paper, byNumber);
	if (circle === undefined) return undefined;
	return {
		message: `The paper would answer itself: ${circle.join(' -> ')}.`,
		cure: 'Delete `answers` from the paper that was filed first.',
	};
}

/** The numbers that lead from a paper over what it answers back to it. */
function circleOf(paper: Paper, byNumber: PapersByNumber): readonly string[] | undefined {
	const numbers = [paper.entryNumber ?? ''];
	let next = paper.answers;
	while (next !== undefined && !numbers.includes(next)) {
		numbers.push(next);
		next = byNumber.get(next)?.[0]?.answers;
	}
	return next !== undefined && next === paper.entryNumber ? [...numbers, next] : undefined;
}

function toldAt(place: Place, issue: Issue): Problem {
	return { rule: 'docket-answers', place, ...issue };
}
