import { expect, test } from 'vitest';
import type { EntityId, RecordKind } from '../schemas/entity.ts';
import { account, agency, archiveOf, article, legalAction } from '../testing/build-content.ts';
import type { TimelineItem } from './events.ts';

const { archive } = archiveOf([
	agency('cbp', { abbreviation: 'CBP' }),
	agency('uscis'),
	account('alt', { firstSeen: '2017-01', purportsToRepresent: 'uscis' }),
	account('bystander', { firstSeen: '2016' }),
	legalAction('summons', {
		dateIssued: '2017-03',
		parties: [
			{ name: 'CBP', ref: 'agency/cbp', role: 'issuer' },
			{ name: '@alt', ref: 'account/alt', role: 'target' },
		],
	}),
	legalAction('suit', { dateFiled: '2017-04', relations: [{ type: 'challenges', action: 'summons' }] }),
	legalAction('other', { dateFiled: '2018' }),
	article('2017/both', { date: '2017-04', legalActions: ['suit', 'other'] }),
	article('2017/one', { date: '2017-05', legalActions: ['suit'], events: [{ date: '2017-02', title: 'E' }] }, 'CBP'),
]);

test.each<[record: EntityId<RecordKind>, lines: string[]]>([
	['account/alt', ['2017-03 legal-action/summons', '2017-01 account/alt']],
	['agency/uscis', ['2017-01 account/alt']],
	['agency/cbp', ['2017-05 article/2017/one', '2017-03 legal-action/summons', '2017-02 article/2017/one']],
	['legal-action/summons', ['2017-03 legal-action/summons', '2017-01 account/alt']],
	['legal-action/other', ['2018 legal-action/other', '2017-04 article/2017/both']],
	['account/nobody', []],
])('the timeline of %s', (record, lines) => {
	expect(archive.timelineOf(record).map(told)).toEqual(lines);
});

test('the coverage of a dispute is the articles on any of its actions, the earliest first', () => {
	const dispute = archive.disputeOf('legal-action/suit');
	expect(dispute && archive.coverageOf(dispute).map(({ id }) => id)).toEqual(['article/2017/both', 'article/2017/one']);
});

test('the thread of a dispute has everything that concerns one of its actions, once', () => {
	const dispute = archive.disputeOf('legal-action/suit');
	expect(dispute && archive.threadOf(dispute).map(told)).toEqual([
		'2017-05 article/2017/one',
		'2017-04 legal-action/suit',
		'2017-04 article/2017/both',
		'2017-03 legal-action/summons',
		'2017-02 article/2017/one',
		'2017-01 account/alt',
	]);
});

test.each<[line: string, dispute: string | undefined]>([
	['2017-04 legal-action/suit', 'summons'],
	['2017-05 article/2017/one', 'summons'],
	['2017-01 account/alt', 'summons'],
	['2018 legal-action/other', 'other'],
	['2017-04 article/2017/both', undefined],
	['2016 account/bystander', undefined],
])('the line %s is part of the dispute %s', (line, dispute) => {
	const item = archive.timeline.find((candidate) => told(candidate) === line);
	expect(item && archive.disputeOfItem(item)?.id).toBe(dispute);
});

function told({ date, id }: TimelineItem): string {
	return `${date} ${id}`;
}
