import { expect, test } from 'vitest';
import { account, agency, archiveFacts, archiveOf, legalAction } from '../testing/build-content.ts';
import { buildConnectionsView, connectionPages } from './connections-view.ts';

const party = (ref: string, role: string) => ({ name: ref, ref, role });

test('an archive without ties says so and has no drawing', () => {
	expect(buildConnectionsView(archiveOf([agency('cbp')]))).toMatchObject({
		extent: '0 connections',
		picture: undefined,
		pages: [],
		groups: [],
	});
});

test('parts of agencies alone are told and not drawn', () => {
	const view = buildConnectionsView(archiveOf([agency('cbp', { parent: 'dhs' }), agency('dhs')]));
	expect(view.picture).toBeUndefined();
	expect(view.groups).toMatchObject([{ heading: 'Parts of agencies', lines: [{ date: undefined }] }]);
});

test('every tie is told under what sort it is of', () => {
	const view = buildConnectionsView(
		archiveOf([
			archiveFacts({ name: 'N' }),
			agency('cbp', { parent: 'dhs' }),
			agency('dhs'),
			account('alt', { purportsToRepresent: 'dhs' }),
			legalAction('a', { dateIssued: '2017-03', parties: [party('agency/cbp', 'issuer')] }),
			legalAction('b', { relations: [{ type: 'follows', action: 'a' }] }),
		]),
	);
	expect(view).toMatchObject({
		shell: {
			title: 'Connections',
			description: 'N: who is tied to whom, and through what.',
			canonical: 'https://archive.example/connections/',
		},
		extent: '4 connections',
		pages: [],
	});
	expect(view.picture?.title).toBe('Who is tied to whom, and through what');
	expect(view.groups.map(({ heading, lines }) => [heading, lines.length, lines[0]?.date?.text])).toEqual([
		['In demands, cases and inquiries', 1, 'March 2017'],
		['From action to action', 1, undefined],
		['Names and claims', 1, undefined],
		['Parts of agencies', 1, undefined],
	]);
});

test('many ties are divided into pages, and the drawing has the most connected', () => {
	const built = archiveOf([
		agency('cbp'),
		...Array.from({ length: 501 }, (_, index) =>
			legalAction(`a${index}`, { parties: [party('agency/cbp', 'issuer')] }),
		),
	]);
	expect(connectionPages(built)).toEqual([1, 2]);
	const [first, second] = [buildConnectionsView(built), buildConnectionsView(built, 2)];
	expect(first.pages).toEqual([
		{ label: '1', href: '/connections/', count: 500, isCurrent: true },
		{ label: '2', href: '/connections/2/', count: 1, isCurrent: false },
	]);
	expect(JSON.stringify(first.picture)).toContain('442 more are in');
	expect(first.groups[0]?.lines).toHaveLength(500);
	expect(second.groups[0]?.lines).toHaveLength(1);
	expect(second.picture).toBeUndefined();
	expect(second.shell.canonical).toBe('https://archive.example/connections/2/');
});
