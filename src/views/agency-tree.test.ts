import { expect, test } from 'vitest';
import type { EntityId } from '../schemas/entity.ts';
import { agency, archiveOf, article, registryAgencies } from '../testing/build-content.ts';
import { agenciesBelow, agencyTree } from './agency-tree.ts';
import type { TreeNode } from './section.ts';

const built = archiveOf([
	agency('dhs'),
	agency('cbp', { parent: 'dhs' }),
	agency('ice', { parent: 'dhs' }),
	agency('opr', { parent: 'cbp' }),
	agency('alone'),
	agency('bureau', { parent: 'department' }),
	registryAgencies({
		department: { name: 'The Department' },
		silent: { name: 'A Silent Office', parent: 'dhs' },
		office: { name: 'An Office', parent: 'unseen' },
		unseen: { name: 'The Unseen', parent: 'above' },
		above: { name: 'Far Above' },
	}),
	article('2017/a', { agencies: ['office'] }),
]);

test.each<[id: EntityId<'agency'>, tree: string | undefined]>([
	['agency/dhs', 'dhs*[cbp[opr] ice]'],
	['agency/cbp', 'dhs[cbp*[opr] ice]'],
	['agency/opr', 'dhs[cbp[opr*]]'],
	['agency/alone', undefined],
	['agency/bureau', 'The Department[bureau*]'],
	['agency/office', 'Far Above(no page)[The Unseen(no page)[An Office*]]'],
])('the place of %s is %s', (id, tree) => {
	const [section] = treeOf(id);
	expect(section && tell(section.root)).toBe(tree);
});

test('many siblings are left out', () => {
	const crowd = archiveOf([
		agency('top'),
		...Array.from({ length: 8 }, (_, index) => agency(`a${index}`, { parent: 'top' })),
	]);
	const entry = crowd.content.agencies.find((agencyEntry) => agencyEntry.id === 'agency/a3');
	const [section] = entry === undefined ? [] : agencyTree(crowd, entry);
	expect(section && tell(section.root)).toBe('top[a3*]');
});

test('below an agency are its parts at any depth', () => {
	expect(agenciesBelow(built, 'agency/dhs')).toEqual(['agency/cbp', 'agency/opr', 'agency/ice']);
});

function treeOf(id: EntityId<'agency'>) {
	const record = built.archive.records.get(id);
	return record?.kind === 'agency' ? agencyTree(built, record.page.entry) : [];
}

function tell({ name, href, isHere, children }: TreeNode): string {
	const sign = isHere ? '*' : href === undefined ? '(no page)' : '';
	return `${name}${sign}${children.length === 0 ? '' : `[${children.map(tell).join(' ')}]`}`;
}
