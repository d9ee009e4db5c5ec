import { expect, test } from 'vitest';
import { cellText } from '../testing/cell-text.ts';
import type { ContentFile } from '../reading/content-file.ts';
import { archiveOf, legalAction, type Fields } from '../testing/build-content.ts';
import { actionLadder } from './action-ladder.ts';

const summons = legalAction('summons', {
	kind: 'administrative-summons',
	caseNameShort: 'The summons',
	dateIssued: '2017-03-14',
	dateServed: '2017-03-14',
	dateTerminated: '2017-04-07',
	statusHistory: [
		{ date: '2017-03-14', status: 'pending', source: 'Complaint' },
		{ date: '2017-04-07', status: 'dropped', source: 'Lawfare' },
	],
});
const suit = legalAction('suit', {
	caseNameShort: 'The suit',
	dateFiled: '2017-04-06',
	dateTerminated: '2017-04-08',
	relations: [{ type: 'challenges', action: 'summons' }],
});
const foia = legalAction('foia', {
	dateFiled: '2018',
	status: 'ongoing',
	relations: [{ type: 'follows', action: 'suit' }],
});

test.each(['summons', 'suit', 'foia'])('the page of %s tells of the whole dispute', (slug) => {
	expect(tableOf(slug, [summons, suit, foia, legalAction('stranger', { dateFiled: '2017' })])).toEqual([
		'Date | What happened | Legal action | Tie | Source',
		'March 14, 2017 | Issued, served | The summons |  | Complaint',
		'April 6, 2017 | Filed | The suit | challenges The summons | ',
		'April 7, 2017 | Dropped | The summons |  | Lawfare',
		'April 8, 2017 | Ended, later dismissed | The suit |  | ',
		'2018 | Filed, ongoing | foia | follows The suit | ',
	]);
});

test.each<[type: string, words: string]>([
	['challenges', 'challenges'],
	['challenged-by', 'challenged by'],
	['appeal-of', 'appeal of'],
	['companion-of', 'companion of'],
	['follows', 'follows'],
	['enforces', 'enforces'],
])('the tie "%s" is told at the later action, whichever record names it', (type, words) => {
	const tie = { relations: [{ type, action: 'a' }] };
	expect(tableOf('a', [legalAction('a'), legalAction('b', tie)]).at(-1)).toBe(`Not known | Pending | b | ${words} a`);
});

test.each<[type: string, words: string]>([
	['challenges', 'challenged by'],
	['challenged-by', 'challenges'],
	['appeal-of', 'appealed by'],
	['companion-of', 'companion of'],
	['follows', 'followed by'],
	['enforces', 'enforced by'],
])('the tie "%s" that the earlier record names is turned round', (type, words) => {
	const tie = { relations: [{ type, action: 'b' }] };
	expect(tableOf('a', [legalAction('a', tie), legalAction('b')]).at(-1)).toBe(`Not known | Pending | b | ${words} a`);
});

test.each<[as: string, fields: Fields, rows: string[]]>([
	['no step', {}, []],
	['a date alone', { dateFiled: '2017' }, []],
	[
		'steps',
		{
			dateFiled: '2017',
			statusHistory: [
				{ date: '2017', status: 'pending' },
				{ date: '2018-05', status: 'appealed', source: 'AP' },
			],
		},
		['Date | What happened | Source', '2017 | Filed | ', 'May 2018 | Appealed | AP'],
	],
	[
		'steps before an unknown status',
		{
			status: 'unknown',
			statusHistory: [
				{ date: '2017', status: 'pending' },
				{ date: '2018', status: 'upheld' },
			],
		},
		['Date | What happened', '2017 | Pending', '2018 | Upheld'],
	],
])('an action without ties that has %s', (_as, fields, rows) => {
	expect(tableOf('a', [legalAction('a', fields)])).toEqual(rows);
});

test('one step of a status is a line of text', () => {
	const built = archiveOf([
		legalAction('a', { statusHistory: [{ date: '2017', status: 'carried-out', source: 'AP' }] }),
	]);
	const [entry] = built.content.legalActions;
	expect(entry && actionLadder(built, entry)).toEqual([
		{ type: 'lines', heading: 'How it went', lines: [{ margin: '2017', text: 'Carried out', note: 'AP' }] },
	]);
});

test('the drawing leads to the other actions and not to the page that it stands on', () => {
	const links = figureOf('suit', [summons, suit, foia])?.narrow?.shapes.flatMap((shape) =>
		shape.type === 'link' ? [`${shape.label} ${shape.href}`] : [],
	);
	expect(links).toEqual(['The summons /legal-actions/summons/', 'foia /legal-actions/foia/']);
});

function tableOf(slug: string, files: readonly ContentFile[]): string[] {
	const table = figureOf(slug, files)?.table;
	if (table === undefined) return [];
	return [table.columns, ...table.rows.map((row) => row.map(cellText))].map((row) => row.join(' | '));
}

function figureOf(slug: string, files: readonly ContentFile[]) {
	const built = archiveOf(files);
	const entry = built.content.legalActions.find((action) => action.id === `legal-action/${slug}`);
	const section = entry && actionLadder(built, entry).find(({ type }) => type === 'figure');
	return section?.type === 'figure' ? section.figure : undefined;
}
