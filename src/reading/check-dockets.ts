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
			return paper.answers.flatMap((number, place) => {
				const issue = findIssue(paper, number, byNumber);
				return issue === undefined ? [] : [toldAt(placeIn(action, ['docketEntries', index, 'answers', place]), issue)];
			});
		});
	});
}

type Paper = LegalAction['docketEntries'][number];
type PapersByNumber = ReadonlyMap<string | undefined, readonly Paper[]>;
type Issue = Pick<Problem, 'message' | 'cure'>;

function findIssue(paper: Paper, answered: string, byNumber: PapersByNumber): Issue | undefined {
	const found = byNumber.get(answered) ?? [];
	if (found.length > 1) {
		return {
			message: `${found.length} papers of this docket have the number "${answered}", so which one is answered is unclear.`,
			cure: 'Give each paper a number of its own, for example "12-1" to what is attached to "12".',
		};
	}
	if (found.length === 0) {
		const guess = nearest(
			answered,
			[...byNumber.keys()].filter((number) => number !== undefined),
		);
		return {
			message: `No paper of this docket has the number "${answered}".`,
			cure:
				guess === undefined
					? `Add the paper with \`entryNumber: "${answered}"\`, or delete it from \`answers\`.`
					: `Did you mean "${guess}"?`,
		};
	}
	const circle = circleOf(paper.entryNumber, answered, byNumber);
	if (circle === undefined) return undefined;
	return {
		message: `The paper would answer itself: ${circle.join(' -> ')}.`,
		cure: 'Delete the number from `answers` of the paper that was filed first.',
	};
}

/** The shortest way over answers from the number `first` by way of `answered` back to it. */
function circleOf(first: string | undefined, answered: string, byNumber: PapersByNumber): string[] | undefined {
	if (first === undefined) return undefined;
	const seen = new Set<string>();
	const ways = [[first, answered]];
	for (const way of ways) {
		const last = way.at(-1) ?? '';
		if (last === first) return way;
		if (seen.has(last)) continue;
		seen.add(last);
		ways.push(...(byNumber.get(last)?.[0]?.answers ?? []).map((next) => [...way, next]));
	}
	return undefined;
}

function toldAt(place: Place, issue: Issue): Problem {
	return { rule: 'docket-answers', place, ...issue };
}
