import { expect, test } from 'vitest';
import { contentOf, legalAction, type Fields } from '../testing/build-content.ts';
import { findRelations } from './case-chain.ts';
import { findDisputes } from './disputes.ts';

const tie = (action: string, type = 'follows'): Fields => ({ relations: [{ type, action }] });

test.each<[as: string, actions: [id: string, fields: Fields][], disputes: string[][]]>([
	['none', [], []],
	['an action alone', [['a', {}]], [['a']]],
	[
		'a chain, whichever end names the tie',
		[
			['c', { dateFiled: '2018', ...tie('b') }],
			['a', { dateIssued: '2016', ...tie('b', 'challenged-by') }],
			['b', { dateFiled: '2017' }],
		],
		[['a', 'b', 'c']],
	],
	[
		'two disputes, the earlier first',
		[
			['a', { dateFiled: '2018' }],
			['b', { dateFiled: '2017' }],
			['c', { dateFiled: '2019', ...tie('a') }],
		],
		[['b'], ['a', 'c']],
	],
	[
		'undated actions last',
		[
			['a', {}],
			['b', { dateFiled: '2017' }],
		],
		[['b'], ['a']],
	],
])('%s', (_as, actions, disputes) => {
	for (const files of [actions, actions.toReversed()]) {
		const { legalActions } = contentOf(files.map(([id, fields]) => legalAction(id, fields)));
		const found = findDisputes(legalActions, findRelations(legalActions));
		expect(found.map((dispute) => dispute.actions)).toEqual(
			disputes.map((ids) => ids.map((id) => `legal-action/${id}`)),
		);
		expect(found.map((dispute) => dispute.id)).toEqual(disputes.map(([first]) => first));
	}
});
