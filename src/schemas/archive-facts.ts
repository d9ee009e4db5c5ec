import { z } from 'astro/zod';
import { papers, textColour } from './colour.ts';
import { folders, type EntityKind } from './entity.ts';
import { oneOf, text, webAddress } from './fields.ts';

/** What `content/archive.yaml` says about the archive as a whole. */
export const archiveFactsSchema = z.strictObject({
	/** The name of the archive. */
	name: text.default('Archive'),
	/** What it is, in one sentence. */
	description: text.default('An archive of news articles.'),
	/** Where it is published, with its folder if it has one. Without it there is no feed and no sitemap. */
	url: webAddress.optional(),
	/** The language of the articles, as a BCP 47 tag: en, es, pt-BR. */
	language: z
		.string()
		.refine((tag) => isLanguage(tag), { error: 'Write a language tag such as en, es or pt-BR.' })
		.default('en'),
	/** The time zone whose days the dates mean, by its IANA name: for the feed, and for today's date in new articles. */
	timeZone: z
		.string()
		.refine((zone) => isTimeZone(zone), { error: 'Write an IANA time zone such as America/New_York.' })
		.default('UTC'),
	/** Colours in the place of the site's own, as "#8a1a1a". Each needs a contrast of 7:1 to the paper. */
	colours: z
		.strictObject({
			/** Of links and marks, on light paper. */
			accent: textColour('#8a1a1a', papers.light.paper).optional(),
			/** The same on dark paper. */
			accentDark: textColour('#f0a794', papers.dark.paper).optional(),
			/** Of warnings, on light paper. */
			warning: textColour('#6b4300', papers.light.paper, papers.light.warning).optional(),
			/** The same on dark paper. */
			warningDark: textColour('#e8bd6d', papers.dark.paper, papers.dark.warning).optional(),
		})
		.default({}),
	/** Kinds of record that the archive does not keep. They have no list, no pages and no links. */
	hide: z.array(oneOf(['account', 'agency', 'legal-action'])).default([]),
});

export type ArchiveFacts = z.infer<typeof archiveFactsSchema>;

/** The kinds that an archive shows, in the order of their folders. */
export function shownKinds({ hide }: Pick<ArchiveFacts, 'hide'>): EntityKind[] {
	const hidden = new Set<string>(hide);
	return (Object.keys(folders) as EntityKind[]).filter((kind) => !hidden.has(kind));
}

function isLanguage(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false;
	}
}

function isTimeZone(zone: string): boolean {
	try {
		return Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
	} catch {
		return false;
	}
}
