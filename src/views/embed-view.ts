import type { TimelineItem } from '../archive/events.ts';
import type { BuiltArchive } from '../build-archive.ts';
import { findElements } from '../markdown/mdx-elements.ts';
import { kindOf, type EntityId, type RecordKind } from '../schemas/entity.ts';
import { embeds, isEmbedName, readEmbed, type Embed } from '../site/embeds.ts';
import { actionLadder } from './action-ladder.ts';
import { connectionSections } from './connections-section.ts';
import type { Fact } from './facts.ts';
import { linkTo, type RecordLink } from './record-link.ts';
import { factsOf } from './record-view.ts';
import type { RecordSection } from './section.ts';
import { buildStatisticsSection, type StatisticsSection } from './statistics-view.ts';
import { itemsOf, recordTimeline } from './timeline-filters.ts';
import { buildYears, type TimelineYear } from './timeline-line.ts';

/** What a component of a special page shows. */
export type EmbedView =
	| { readonly name: 'Link'; readonly link: RecordLink }
	| { readonly name: 'Facts'; readonly head: EmbedHead; readonly facts: readonly Fact[] }
	| { readonly name: 'Timeline'; readonly head: EmbedHead; readonly years: readonly TimelineYear[] }
	| { readonly name: 'Chain'; readonly head: EmbedHead; readonly sections: readonly RecordSection[] }
	| { readonly name: 'Connections'; readonly head: EmbedHead; readonly sections: readonly RecordSection[] }
	| { readonly name: 'Plot'; readonly head: EmbedHead; readonly section: StatisticsSection };

/** What stands above and below: what is shown, of what, and where there is more. */
export interface EmbedHead {
	readonly words: string;
	readonly link: { readonly mark: string; readonly kindWord: string; readonly name: string; readonly href: string };
	/** Said in place of what is not there. */
	readonly none?: string;
	readonly more?: { readonly text: string; readonly href: string };
}

/** A component shows no more lines of a timeline than this. */
const linesShown = 60;

/** Builds what a component shows. What it points to is there: the build has checked it. */
export function buildEmbed(built: BuiltArchive, embed: Embed): EmbedView {
	if (embed.name === 'Plot') {
		const section = buildStatisticsSection(built, embed.table);
		const href = `${built.addresses.page('statistics')}#${section.anchor}`;
		const link = { mark: '', kindWord: '', name: section.heading, href };
		return { name: embed.name, head: { words: 'Statistics', link }, section };
	}
	const link = linkTo(built, embed.id);
	if (embed.name === 'Link') return { name: embed.name, link };
	return buildRecordEmbed(built, embed.name, embed.id as EntityId<RecordKind>, link);
}

/** Everything that the components of a special page show, in their order; a page changes with it. */
export function embedsOf(built: BuiltArchive, body: string): EmbedView[] {
	return findElements(body).flatMap(({ name, attributes }) => {
		const embed = isEmbedName(name) ? readEmbed(name, attributes[embeds[name].attribute]) : undefined;
		return embed === undefined ? [] : [buildEmbed(built, embed)];
	});
}

function buildRecordEmbed(
	built: BuiltArchive,
	name: 'Facts' | 'Timeline' | 'Chain' | 'Connections',
	id: EntityId<RecordKind>,
	record: RecordLink,
): EmbedView {
	// A handle begins with its mark.
	const link = record.kind === 'account' ? { ...record, mark: '' } : record;
	const page = built.archive.records.get(id);
	if (name === 'Facts') {
		const facts = page === undefined ? [] : factsOf(built, page);
		return { name, head: headOf('Facts', link, facts, 'Nobody has described it yet.'), facts };
	}
	if (name === 'Timeline') return timelineEmbed(built, id, link);
	if (name === 'Connections') {
		const sections = connectionSections(built, id);
		return { name, head: headOf('Connections', link, sections, 'It has too few ties for a drawing.'), sections };
	}
	const sections = page?.kind === 'legal-action' ? actionLadder(built, page.page.entry) : [];
	const words = sections[0]?.heading ?? 'How it went';
	return { name, head: headOf(words, link, sections, 'There is no more than one step of it to tell.'), sections };
}

/** What happened, in the order in which it happened; of many lines the newest. */
function timelineEmbed(built: BuiltArchive, id: EntityId<RecordKind>, link: RecordLink): EmbedView {
	const items = itemsOf(built, id);
	const shown = items.slice(0, linesShown);
	const whole = recordTimeline(built, id);
	const head = headOf('Timeline', link, items, 'Nothing of it has a date yet.');
	return {
		name: 'Timeline',
		head:
			whole === undefined || shown.length === items.length
				? head
				: { ...head, more: { text: `The whole timeline, ${whole.extent}`, href: whole.href } },
		years: buildYears(built, inOrder(shown), 'brief'),
	};
}

/** The earliest first. What an article tells of one day stays as it is told. */
function inOrder(newestFirst: readonly TimelineItem[]): TimelineItem[] {
	const told = Map.groupBy(newestFirst, ({ date, id }) => `${date} ${id}`);
	return [...told.values()]
		.toReversed()
		.flatMap((items) => (items.every(({ id }) => kindOf(id) === 'article') ? items : items.toReversed()));
}

function headOf(words: string, link: EmbedHead['link'], shown: readonly unknown[], none: string): EmbedHead {
	return { words, link, ...(shown.length === 0 ? { none } : {}) };
}
