import { slugOf, type EntityId } from '../schemas/entity.ts';
import { findFederalLaws } from './federal-laws.ts';

/** A place in a text that cites a federal law. */
export interface StatuteMention {
	readonly target: EntityId<'statute'>;
	readonly start: number;
	readonly end: number;
}

/** How many steps of a citation's path name the law itself, by its code; subsections follow. */
const depth: Partial<Record<string, number>> = { usc: 3, cfr: 3, 'us-law': 4, stat: 3 };

/** Finds the federal laws that a text cites: sections of the U.S. Code and C.F.R., public laws, Statutes at Large. */
export function findStatutes(text: string): StatuteMention[] {
	return findFederalLaws(text).flatMap(({ target, start, end }) => {
		const steps = target.split('/');
		const path = steps.slice(0, depth[steps[0] ?? ''] ?? 0).join('/');
		return path === '' ? [] : [{ target: `statute/${path}` as const, start, end }];
	});
}

/** A statute as lawyers cite it: `statute/usc/19/1509` is 19 U.S.C. § 1509. */
export function formatStatute(id: EntityId<'statute'>): string {
	const [code, first = '', second = '', third = ''] = slugOf(id).split('/');
	if (code === 'usc') return `${first.replace('-app', '')} U.S.C.${first.endsWith('-app') ? ' App.' : ''} § ${second}`;
	if (code === 'cfr') return `${first} C.F.R. § ${second}`;
	if (code === 'stat') return `${first} Stat. ${second}`;
	return `${first === 'public' ? 'Public' : 'Private'} Law ${second}-${third}`;
}
