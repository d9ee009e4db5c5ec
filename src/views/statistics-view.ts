import { countStatistics, statisticsTables, type Statistics, type StatisticsTable } from '../archive/statistics.ts';
import type { BuiltArchive } from '../build-archive.ts';
import type { Figure } from '../pictures/picture.ts';
import { count } from '../problems/report-terminal.ts';
import { shownKinds } from '../schemas/archive-facts.ts';
import type { EntityKind } from '../schemas/entity.ts';
import { formatNumber } from '../site/numbers.ts';
import { buildShell, type Shell } from './shell.ts';
import {
	accountFigure,
	agencyFigure,
	durationFigure,
	kindFigure,
	outcomeFigure,
	yearFigure,
} from './statistics-figures.ts';

/** The archive in numbers: a figure for each question, and the numbers to take along. */
export interface StatisticsView {
	readonly shell: Shell;
	readonly extent: string;
	readonly sections: readonly StatisticsSection[];
	/** All numbers in one file. */
	readonly all: string;
}

/** A question, its figure and where its numbers are. */
export interface StatisticsSection {
	readonly heading: string;
	readonly anchor: string;
	/** What is counted, over how many records, and what is not known; or that there is nothing to count. */
	readonly note: string;
	readonly figure: Figure | undefined;
	readonly csv: string;
	readonly json: string;
}

export function buildStatisticsView(built: BuiltArchive): StatisticsView {
	const { addresses, archive, content } = built;
	const statistics = countStatistics(content);
	const { articles, actions, accounts } = statistics;
	const shown = new Set(shownKinds(content.facts));
	return {
		shell: buildShell(built, {
			title: 'Statistics',
			description: `${content.facts.name} in numbers: by year, by agency, by kind of action and by outcome.`,
			address: addresses.page('statistics'),
		}),
		extent: [
			[
				count(articles, 'article'),
				...(shown.has('legal-action') ? [count(actions, 'legal action')] : []),
				...(shown.has('account') ? [count(accounts, 'account')] : []),
			].join(', '),
			archive.edition === undefined ? '' : `as of ${built.dates.full(archive.edition)}`,
		]
			.filter((part) => part !== '')
			.join('; '),
		sections: statisticsTables
			.filter((table) => plans[table].of.every((kind) => shown.has(kind)))
			.map((table) => sectionOf(built, statistics, table)),
		all: addresses.file('data/statistics.json'),
	};
}

/** One section of the statistics, for other pages. */
export function buildStatisticsSection(built: BuiltArchive, table: StatisticsTable): StatisticsSection {
	return sectionOf(built, countStatistics(built.content), table);
}

function sectionOf(built: BuiltArchive, statistics: Statistics, table: StatisticsTable): StatisticsSection {
	const { heading, note, figure: draw } = plans[table];
	const figure = draw(built, statistics);
	return {
		heading,
		anchor: table,
		figure,
		note: figure === undefined ? 'There is nothing to count yet.' : note(statistics),
		csv: built.addresses.file(`data/statistics/${table}.csv`),
		json: built.addresses.file(`data/statistics/${table}.json`),
	};
}

const plans: Readonly<Record<StatisticsTable, SectionPlan>> = {
	years: {
		of: ['article'],
		heading: 'By year',
		figure: yearFigure,
		note: ({ articles, actions, undatedActions }) =>
			actions === 0
				? `${count(articles, 'article')} by the year of publication.`
				: `${count(articles, 'article')} by the year of publication, and ${count(actions - undatedActions, 'legal action')} by the year in which each was issued, filed or served.${
						undatedActions === 0
							? ''
							: ` ${count(undatedActions, 'more action is', 'more actions are')} left out, for the record does not say when it began.`
					}`,
	},
	kinds: {
		of: ['legal-action'],
		heading: 'By kind of action',
		figure: kindFigure,
		note: ({ actions }) => `${count(actions, 'legal action')}, each of one kind.`,
	},
	outcomes: {
		of: ['legal-action'],
		heading: 'How they stand',
		figure: outcomeFigure,
		note: ({ actions, outcomes }) => {
			const unknown = sum(outcomes.filter(({ status }) => status === 'unknown').map((outcome) => outcome.count));
			return `${count(actions, 'legal action')} by kind and by their latest known status. ${unknown === 0 ? 'All have a known status.' : `The status of ${formatNumber(unknown)} is unknown.`}`;
		},
	},
	agencies: {
		of: ['agency', 'legal-action'],
		heading: 'By agency',
		figure: agencyFigure,
		note: ({ actions, agencies, actionsWithoutAgency }) =>
			`${count(agencies.length, 'agency is', 'agencies are')} issuer, plaintiff or defendant in ${formatNumber(actions - actionsWithoutAgency)} of ${count(actions, 'legal action')}. An action counts for each agency in it, so the bars may add up to more than the actions. A parent agency is not counted for what its components did.`,
	},
	durations: {
		of: ['legal-action'],
		heading: 'From beginning to end',
		figure: durationFigure,
		note: ({ actions, durations }) =>
			`The days between the issue or filing of an action and its end, for those ${formatNumber(durations.length)} of ${count(actions, 'legal action')} of which both days are known. The others are still open, or the record lacks one of the dates or knows it only to the month.`,
	},
	accounts: {
		of: ['account'],
		heading: 'Accounts',
		figure: accountFigure,
		note: ({ accounts }) =>
			`${count(accounts, 'account that has a record', 'accounts that have a record')}, by network and by whether the account could be read when an editor last looked. Accounts that are only mentioned are left out.`,
	},
};

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}

interface SectionPlan {
	/** The kinds that are counted; an archive that hides one of them has no such section. */
	readonly of: readonly EntityKind[];
	readonly heading: string;
	readonly note: (statistics: Statistics) => string;
	readonly figure: (built: BuiltArchive, statistics: Statistics) => Figure | undefined;
}
