import fc from 'fast-check';

/** Checks a property, in every run on the same inputs. */
export function holds<Inputs>(property: fc.IProperty<Inputs>, numRuns = 200): void {
	fc.assert(property, { seed: 20170406, numRuns });
}
