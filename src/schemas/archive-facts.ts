import { z } from 'astro/zod';
import { papers, textColour } from './colour.ts';
import { folders, type EntityKind } from './entity.ts';
import { oneOf, text, webAddress, yesNo } from './fields.ts';

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
	/** The time zone whose days the dates mean, by its IANA name: for the feed, for embargoes, and for today's date in new articles. */
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
	/** true lets readers see how articles were changed, by the git history. Only what was public then is shown. */
	history: yesNo.default(false),
	/** The web form for editors at /admin/. Without it there is none. */
	admin: z
		.strictObject({
			/** Where the form saves: local is the folder on the editor's machine, the others are git hosts. */
			backend: oneOf(['local', 'github', 'gitlab', 'gitea']),
			/** The repository on the git host: its owner, a slash and its name. */
			repository: z
				.string()
				.regex(/^[\w.-]+(\/[\w.-]+)+$/, {
					error: 'Write the owner, a slash and the name, for example example/archive.',
				})
				.optional(),
			/** The branch that the form saves to. */
			branch: text.default('main'),
			/** The address of a git host of your own, https://git.example.org. */
			host: z
				.string()
				.regex(/^https:\/\/[\w.-]+(:\d+)?$/, { error: 'Write the address without a path, beginning with https://.' })
				.optional(),
			/** The folder of the repository that holds the content. */
			folder: z
				.string()
				.regex(/^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/, {
					error: 'Write the folder from the top of the repository on, for example content.',
				})
				.default('content'),
		})
		.refine(({ backend, repository }) => backend === 'local' || repository !== undefined, {
			path: ['repository'],
			error: 'Add a line `repository: owner/name`, or write `backend: local`.',
		})
		.optional(),
});

export type ArchiveFacts = z.infer<typeof archiveFactsSchema>;
export type AdminFacts = NonNullable<ArchiveFacts['admin']>;

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
