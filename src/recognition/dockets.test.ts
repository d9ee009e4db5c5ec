import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../testing/holds.ts';
import { findDockets } from './dockets.ts';

test.each<[text: string, number: string, core: string | undefined]>([
	// What shows itself
	['Case 3:17-cv-01916, Document 1', '3:17-cv-01916', '1701916'],
	['2:07-cv-34911-MJL', '2:07-cv-34911-MJL', '0734911'],
	['2:23-cv-06799-GW-JCx (C.D. Cal.)', '2:23-cv-06799-GW-JCx', '2306799'],
	['4:17-cr-00213-ALM-CAN-1.', '4:17-cr-00213-ALM-CAN-1', '1700213'],
	['1:11-dm-00003', '1:11-dm-00003', '1100003'],
	['17 Civ. 5205', '17 Civ. 5205', '1705205'],
	['06 CIV. 4823 (PKC)', '06 CIV. 4823', '0604823'],
	['1:02CV00067', '1:02CV00067', '0200067'],
	['2:06 CV 11935', '2:06 CV 11935', '0611935'],
	['CV-05-1234', 'CV-05-1234', '0501234'],
	['CV-S-01-0658-PMP-LRL', 'CV-S-01-0658-PMP-LRL', '0100658'],
	['No. CR 21-214-MCS', 'CR 21-214-MCS', '2100214'],
	['01-C-9426', '01-C-9426', '0109426'],
	// What a label shows
	['No. 17-1234', '17-1234', '1701234'],
	['in No. 15-1204, the', '15-1204', '1501204'],
	['Civil Action No. 95-1477T', '95-1477T', '9501477'],
	['Civil Action No. 1:09-361', '1:09-361', '0900361'],
	['Civil Action No. 02-00581 TJH (FMOx)', '02-00581 TJH', '0200581'],
	['Civil Action File No. 1:05-CV-0400', '1:05-CV-0400', '0500400'],
	['Civil Action No. 00 C 5996', '00 C 5996', '0005996'],
	['Case No. 4:14-cv-04480-YGR', '4:14-cv-04480-YGR', '1404480'],
	['Index No. 653450/2018', '653450/2018', undefined],
	['New York v. Doe, No. CR-005124-21NA', 'CR-005124-21NA', undefined],
	['MDL No. 2741', '2741', undefined],
])('%j has the docket number %j, core %j', (text, number, core) => {
	expect(findDockets(text).map((docket) => [docket.number, docket.core])).toEqual([[number, core]]);
});

test.each<[text: string, numbers: string[]]>([
	['Nos. 17-1234, 17-1235 & 18-2', ['17-1234', '17-1235', '18-2']],
	['Case Nos. 17-1234 and 17-1235', ['17-1234', '17-1235']],
	['No. 24-2648(L)', ['24-2648']],
])('%j has the docket numbers %j', (text, numbers) => {
	expect(findDockets(text).map((docket) => docket.number)).toEqual(numbers);
});

test.each([
	'Litigation Release No. 14644',
	'Release No. 34-54030',
	'Press Rel. No. 2018-38',
	'SEC File No. 001-12345',
	'Administrative Proceeding File No. 3-12345',
	'Executive Order No. 13-233',
	'Flight No. 17-1234',
	'call 202-551-4000',
	'on 05-06-2017',
	'2017-04-07',
	'ZIP 20001-1234',
	'19 U.S.C. 1509',
	'Rule 10b-5',
	'$17-1234',
	'No. 1 in the charts',
	'the number 17-1234',
	'07-34911',
	'No. ',
])('%j has no docket number', (text) => {
	expect(findDockets(text)).toEqual([]);
});

test('docket numbers stand in the text as they are given, from left to right', () => {
	const piece = fc.constantFrom(
		...[
			'No. ',
			'Nos. ',
			'Case ',
			'Civil Action ',
			'17',
			'3:',
			'-',
			'cv',
			'-cv-',
			' Civ. ',
			'01916',
			' CR ',
			'MJL',
			', ',
		],
		...[' and ', '(', ')', '/', '\n', 'MDL ', ' v. ', '😀', '.', '  '],
	);
	holds(
		fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
			const text = pieces.join('');
			let last = 0;
			for (const { number, start, end } of findDockets(text)) {
				expect(start).toBeGreaterThanOrEqual(last);
				expect(text.slice(start, end).replace(/\s+/g, ' ')).toBe(number);
				last = end;
			}
		}),
		1000,
	);
});

test.each(['No. ', 'Nos. 17-1, ', '17-1234-', '3:17-cv-', 'Civil Action ', '17-cv-1-A-A', '1'])(
	'%j many times over is read to its end',
	(piece) => {
		// Steps that grow with the square of the text would take minutes here.
		expect(findDockets(piece.repeat(20_000))).toBeInstanceOf(Array);
	},
	60_000,
);
