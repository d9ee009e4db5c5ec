import { expect, test } from 'vitest';
import { formatDocketForm, isCompatible, isFuller, readDocketForm } from './docket-form.ts';
import { findDockets } from './dockets.ts';

test.each([
	['3:17-cv-01916', '3-17-cv-1916'],
	['3:17-cv-01916-JST-2', '3-17-cv-1916'],
	['1–17-cv-1916', '1-17-cv-1916'],
	['03:17-CV-1916', '3-17-cv-1916'],
	['17:17-cv-17', '17-17-cv-17'],
	['17-cv-17', '17-cv-17'],
	['17 Civ. 1916', '17-cv-1916'],
	['2017 C 1916', '17-cv-1916'],
	['CV-17-1916', '17-cv-1916'],
	['2:CR-17-1916', '2-17-cr-1916'],
	['CV-S-01-0658-PMP', '01-cv-658'],
	['1:02CV00067', '1-02-cv-67'],
	['17-misc-5', '17-mc-5'],
	['1:09-361', '1-09-361'],
	['95-1477T', '95-1477'],
	['17-0', '17-0'],
])('%s has the form %s', (number, form) => {
	expect(formOf(number)).toBe(form);
});

test.each<[a: string, b: string, compatible: boolean, fuller: boolean]>([
	['3:17-cv-1', '17-cv-1', true, true],
	['3:17-cv-1', '17-1', true, true],
	['17-cv-1', '3:17-cv-1', true, false],
	['17-cv-1', '17 Civ. 1', true, false],
	['3:17-1', '17-cv-1', true, false],
	['3:17-cv-1', '1:17-cv-1', false, false],
	['3:17-cv-1', '17-cr-1', false, false],
	['17-cv-1', '17-cv-2', false, false],
])('%s and %s can be one case: %j; the first says more: %j', (a, b, compatible, fuller) => {
	expect([isCompatible(read(a), read(b)), isFuller(read(a), read(b))]).toEqual([compatible, fuller]);
});

function read(number: string) {
	const [docket] = findDockets(`Case No. ${number}`);
	return readDocketForm(docket?.number ?? '', docket?.core ?? '');
}

function formOf(number: string): string {
	return formatDocketForm(read(number));
}
