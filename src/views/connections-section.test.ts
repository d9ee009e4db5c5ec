import { expect, test } from 'vitest';
import type { Shape } from '../pictures/picture.ts';
import type { EntityId } from '../schemas/entity.ts';
import { account, agency, archiveOf, legalAction } from '../testing/build-content.ts';
import { connectionSections } from './connections-section.ts';

const party = (ref: string, role: string) => ({ name: ref, ref, role });
const built = archiveOf([
	agency('cbp', { name: 'Customs', abbreviation: 'CBP', parent: 'dhs' }),
	agency('dhs'),
	agency('uscis', { parent: 'dhs' }),
	account('alt', { purportsToRepresent: 'uscis', affiliationClaim: 'claimed' }),
	account('alt-too', { purportsToRepresent: 'uscis', affiliationClaim: 'claimed' }),
	account('alone'),
	legalAction('summons', {
		kind: 'administrative-summons',
		parties: [party('agency/cbp', 'issuer'), party('account/alt', 'target')],
	}),
]);

test.each<[id: EntityId<'account' | 'agency' | 'legal-action'>, sections: number]>([
	['account/alt', 1],
	['agency/cbp', 1],
	['legal-action/summons', 1],
	['account/alone', 0],
	['account/alt-too', 0],
	['agency/dhs', 0],
	['account/@zed', 0],
])('%s has %i drawings of its connections', (id, sections) => {
	expect(connectionSections(built, id)).toHaveLength(sections);
});

test('a drawing shows the record, its actions, the others in them, and what it claims', () => {
	const [section] = connectionSections(built, 'account/alt');
	expect(section?.type === 'figure' && section.figure.narrow === undefined).toBe(true);
	expect(wordsOf(shapesOf('account/alt')).slice(0, 8).toSorted()).toEqual([
		'@alt',
		'Accounts',
		'Agencies',
		'Tied through',
		'says it speaks for',
		'§ summons',
		'▪ CBP',
		'▪ uscis',
	]);
});

test('accounts that say the same of one agency meet in one line', () => {
	expect(wordsOf(shapesOf('agency/uscis')).filter((text) => text === 'says it speaks for')).toHaveLength(1);
	const dashed = shapesOf('agency/uscis').filter((shape) => shape.type === 'path' && shape.class === 'tie own dashed');
	expect(dashed).toHaveLength(3);
});

test('the table says in words what the drawing shows', () => {
	const [section] = connectionSections(built, 'legal-action/summons');
	const rows = section?.type === 'figure' ? section.figure.table.rows : [];
	expect(
		rows.map((row) =>
			row.map(({ text }) => (typeof text === 'string' ? text : text.map((part) => part.text).join(''))),
		),
	).toEqual([['', 'CBP demanded records of @alt in summons (pending).']]);
});

test('of many ties the drawing has the closest, and says how many it leaves out', () => {
	const crowd = archiveOf([
		agency('cbp'),
		...Array.from({ length: 40 }, (_, index) => legalAction(`a${index}`, { parties: [party('agency/cbp', 'issuer')] })),
	]);
	const [section] = connectionSections(crowd, 'agency/cbp');
	if (section?.type !== 'figure') throw new Error('There is no drawing.');
	expect(wordsOf(section.figure.wide.shapes).join(' ')).toMatch(/11 records less connected are only in the table\.$/);
	expect(section.figure.table.rows).toHaveLength(40);
	expect(section.figure.wide.shapes.filter((shape) => shape.type === 'link')).toHaveLength(30);
});

test.each<[id: EntityId<'account' | 'agency' | 'legal-action'>, legend: RegExp]>([
	['legal-action/summons', /what ties it to others\.$/],
	['account/alt', /others\. Dashes mark what is claimed and not confirmed\.$/],
	['agency/uscis', /Dashes .* Arcs on the right/],
])('only what the drawing of %s has is explained', (id, legend) => {
	expect(wordsOf(shapesOf(id)).join(' ')).toMatch(legend);
});

function shapesOf(id: EntityId<'account' | 'agency' | 'legal-action'>): readonly Shape[] {
	const [section] = connectionSections(built, id);
	return section?.type === 'figure' ? section.figure.wide.shapes : [];
}

function wordsOf(shapes: readonly Shape[]): string[] {
	return shapes.flatMap((shape) =>
		shape.type === 'link' ? wordsOf(shape.shapes) : shape.type === 'text' ? [shape.text] : [],
	);
}

test('an account that is official and one that only says so are drawn apart', () => {
	const claim = { purportsToRepresent: 'cbp', affiliationClaim: 'confirmed' };
	const two = archiveOf([
		agency('cbp'),
		account('own', { ...claim, accountType: 'official' }),
		account('alt', { ...claim, accountType: 'alt-agency' }),
	]);
	const [section] = connectionSections(two, 'agency/cbp');
	const drawn = section?.type === 'figure' ? wordsOf(section.figure.wide.shapes).join(' ') : '';
	expect(drawn).toContain('is recorded as an');
	expect(drawn).toContain('says it speaks for');
});
