import type { RecordSection, SectionLine } from '../views/section.ts';

/** The lines of the list under a heading; undefined when there is no such list. */
export function linesUnder(sections: readonly RecordSection[], heading: string): readonly SectionLine[] | undefined {
	const found = sections.find((section) => section.type === 'lines' && section.heading === heading);
	return found?.type === 'lines' ? found.lines : undefined;
}
