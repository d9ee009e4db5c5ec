import { expect, test } from 'vitest';
import type { Related } from '../archive/related.ts';
import type { SharedThing } from '../archive/shared-things.ts';
import type { EntityId, RecordKind } from '../schemas/entity.ts';
import { agency, archiveOf, article, courts, legalAction } from '../testing/build-content.ts';
import { tellReasons } from './related-reasons.ts';

const { archive } = archiveOf([
	courts,
	agency('cbp', { abbreviation: 'CBP' }),
	agency('dhs', { abbreviation: 'DHS' }),
	agency('ice', { abbreviation: 'ICE' }),
	agency('fbi', { abbreviation: 'FBI' }),
	legalAction('summons', { caseName: 'CBP summons', court: 'cand', dateFiled: '2017' }),
	legalAction('suit', { caseName: 'Twitter v. DHS', relations: [{ type: 'challenges', action: 'summons' }] }),
	article('2017/a', { legalActions: ['suit'] }, '19 U.S.C. § 1509'),
]);
const cbp = record('agency/cbp');

test.each<[shared: SharedThing[], reasons: string[]]>([
	[[cbp], ['both concern CBP']],
	[[cbp, record('statute/usc/19/1509')], ['both concern CBP and 19 U.S.C. § 1509']],
	[[cbp, record('agency/dhs'), record('agency/ice')], ['both concern CBP, DHS and ICE']],
	[[cbp, record('agency/dhs'), record('agency/ice'), record('agency/fbi')], ['both concern CBP, DHS and 2 more']],
	[
		[cbp, topic('first-amendment')],
		['both concern CBP', 'same topic: first amendment'],
	],
	[[topic('law'), topic('speech')], ['same topics: law and speech']],
	[
		[topic('law'), record('court/cand'), { type: 'kind', kind: 'lawsuit' }],
		['same topic: law', 'same court: U.S. District Court for the Northern District of California'],
	],
	[[{ type: 'judge', name: 'A. Judge' }], ['same judge: A. Judge']],
	[[{ type: 'kind', kind: '2703d-order' }], ['same kind: 2703(d) order']],
	[[{ type: 'clause', clause: 'Freedom of speech' }], ['in dispute in both: freedom of speech']],
	[[dispute('summons')], ['same dispute: CBP summons']],
	[[dispute('summons'), record('legal-action/suit')], ['both concern Twitter v. DHS']],
	[
		[party('issuer', 'agency/cbp'), cbp, record('agency/dhs')],
		['both issued by CBP', 'both concern DHS'],
	],
	[[party('recipient')], ['both addressed to Twitter, Inc.']],
])('%j', (shared, reasons) => {
	expect(tell(shared)).toEqual(reasons);
});

test.each<[parts: Partial<Related<EntityId>>, shared: SharedThing[], reasons: string[]]>([
	[{ naming: 'names' }, [cbp], ['this text names it', 'both concern CBP']],
	[{ naming: 'is-named' }, [], ['its text names this one']],
	[{ words: ['grand jury', 'unmasking'] }, [], ['both speak of grand jury and unmasking']],
	[
		{ words: ['grand jury', 'unmasking'] },
		[topic('law')],
		['both speak of grand jury and unmasking', 'same topic: law'],
	],
	[{ words: ['grand jury', 'unmasking'] }, [cbp], ['both concern CBP']],
	[{ words: ['unmasking'] }, [], ['both speak of unmasking']],
	[{ words: ['unmasking'] }, [topic('law')], ['same topic: law']],
])('%j and %j', (parts, shared, reasons) => {
	expect(tell(shared, parts)).toEqual(reasons);
});

function tell(shared: readonly SharedThing[], parts: Partial<Related<EntityId>> = {}): string[] {
	return tellReasons(archive, {
		id: 'article/2017/a',
		score: 1,
		isSlight: false,
		naming: undefined,
		words: [],
		versions: [],
		shared: shared.map((thing) => ({ thing, strength: 1 })),
		...parts,
	});
}

function record(id: EntityId<RecordKind>): SharedThing {
	return { type: 'record', id };
}

function topic(name: string): SharedThing {
	return { type: 'topic', topic: name };
}

function dispute(slug: string): SharedThing {
	return { type: 'dispute', action: `legal-action/${slug}` };
}

function party(role: 'issuer' | 'recipient', id?: EntityId<RecordKind>): SharedThing {
	return { type: 'party', role, name: 'Twitter, Inc.', id };
}
