import { expect, test } from 'vitest';
import { buildArchive } from './build-archive.ts';
import { recogniserOf } from './content-recogniser.ts';
import { contentFile } from './reading/content-file.ts';
import { readContent } from './reading/read-content.ts';
import type { EntityId } from './schemas/entity.ts';
import {
	account,
	agency,
	archiveFacts,
	archiveOf,
	article,
	contentOf,
	legalAction,
	now,
	page,
	record,
	registryAgencies,
	told,
} from './testing/build-content.ts';
import { mentionsIn } from './testing/build-recogniser.ts';

const cbp = agency('cbp', { name: 'Customs', abbreviation: 'CBP' }, '\nCBP is part of DHS.\n');
const dhs = agency('dhs', { name: 'Homeland Security', abbreviation: 'DHS' });

test('names are linked, in articles and on the pages of other records, never on their own', () => {
	const { archive } = archiveOf([cbp, dhs, article('2017/a', {}, 'CBP came.')]);
	const htmlOf = (id: EntityId<'agency'>) => {
		const found = archive.records.get(id);
		return found?.kind === 'agency' ? found.page.html : undefined;
	};
	expect(archive.articles[0]?.html).toContain('<a href="/agencies/cbp/" class="mention agency">CBP</a> came.');
	expect(htmlOf('agency/cbp')).toContain('CBP is part of <a href="/agencies/dhs/" class="mention agency">DHS</a>.');
	expect(htmlOf('agency/dhs')).toBe('');
});

test('an alias that is added to one record changes the articles that use it', () => {
	const text = article('2017/a', {}, 'The border agency came.');
	const html = (aliases: string[]) => archiveOf([agency('cbp', { aliases }), text]).archive.articles[0]?.html;
	expect(html([])).not.toContain('mention');
	expect(html(['the border agency'])).toContain('class="mention agency">The border agency</a>');
});

test('a case is one proceeding, however its articles write its number, unless their numbers contradict', () => {
	const written = (...numbers: string[]) =>
		archiveOf(numbers.map((number, place) => article(`2017/a${place}`, {}, `In No. ${number} the court ruled.`)));
	const one = written('3:17-cv-01916-JST', '17 Civ. 1916', '17-1916').archive;
	expect([...one.records]).toEqual([
		['legal-action/no.17-1916', { kind: 'unrecorded-action', name: 'No. 3:17-cv-01916-JST' }],
	]);
	const two = written('3:17-cv-01916', '5:17-cv-01916').archive;
	expect([...two.records.keys()]).toEqual(['legal-action/no.3-17-cv-1916', 'legal-action/no.5-17-cv-1916']);
});

test('numbers that only papers of dockets write tell cases apart as well', () => {
	const papers = ['1:17-cv-01916', '2:17-cv-01916'].map((number) => ({
		dateFiled: '2017',
		description: `Notice of No. ${number}`,
	}));
	const { archive } = archiveOf([legalAction('suit', { docketEntries: papers })]);
	expect([...archive.records.keys()].slice(1)).toEqual([
		'legal-action/no.1-17-cv-1916',
		'legal-action/no.2-17-cv-1916',
	]);
});

test('addresses lie below the url of the archive, dates are in its language', () => {
	const built = archiveOf([archiveFacts({ url: 'https://x.example/news', language: 'de' }), cbp]);
	expect(built.addresses.entity('agency/cbp')).toBe('/news/agencies/cbp/');
	expect(built.dates.full('2017-04-07')).toBe('7. April 2017');
});

test.each<[text: string, target: string | undefined]>([
	['Customs', 'agency/cbp'],
	['CBP', 'agency/cbp'],
	['Border Service', 'agency/cbp'],
	['Customs Service', 'agency/cbp'],
	['the rogue account', 'account/alt'],
	['Alt Immigration', 'account/alt'],
	['@ALT_uscis', 'account/alt'],
	['@first_name', 'account/alt'],
	['Doe v. CBP', 'legal-action/doe'],
	['Doe, et al. v. Customs', 'legal-action/doe'],
	['the Doe case', 'legal-action/doe'],
	['ALT_uscis', undefined],
	['doe', undefined],
])('a recogniser knows %j as %s', (text, target) => {
	const recogniser = recogniserOf(
		contentOf([
			agency('cbp', {
				name: 'Customs',
				abbreviation: 'CBP',
				aliases: ['Border Service'],
				previousNames: ['Customs Service'],
			}),
			account('alt', {
				handle: 'ALT_uscis',
				aliases: ['the rogue account'],
				displayNames: ['Alt Immigration'],
				handleHistory: [{ handle: 'first_name' }],
			}),
			legalAction('doe', {
				caseName: 'Doe, et al. v. Customs',
				caseNameShort: 'Doe v. CBP',
				aliases: ['the Doe case'],
			}),
		]),
	);
	expect(mentionsIn(recogniser, text).map((mention) => mention.target)).toEqual(target === undefined ? [] : [target]);
});

test('a handle that is used on several networks is that of the network that comes first in the list', () => {
	const files = [
		account('a', { handle: 'X', platform: 'mastodon' }),
		account('b', { handle: 'x', platform: 'twitter' }),
	];
	expect(mentionsIn(recogniserOf(contentOf(files)), '@x')[0]?.target).toBe('account/b');
	expect(mentionsIn(recogniserOf(contentOf(files.toReversed())), '@x')[0]?.target).toBe('account/b');
});

test.each<[as: string, href: string, problems: string[]]>([
	['an entry', '../../agencies/cbp.md', []],
	['an index', '/agencies/', []],
	['the home page', '/', []],
	['the timeline', '/timeline/', []],
	['the days of all years', '/on-this-day/', []],
	['a year and a month of the timeline', '/timeline/2017/04/', []],
	['a special page', '/contact/', []],
	['the about page, which is always there', '/about/', []],
	['the page for those who are new', '/start-here/', []],
	['the connections', '/connections/', []],
	['the statistics', '/statistics/', []],
	['the corrections', '/corrections/', []],
	['the topics', '/topics/', []],
	['a topic', '/topics/free-speech/', []],
	['a picture', '/images/a.png', []],
	['the feed', '/feed.xml', []],
	['the feed of corrections', '/corrections.xml', []],
	['a data file', '/data/articles.ndjson', []],
	['a table of the statistics', '/data/statistics/years.csv', []],
	['an entry that is not there', '/agencies/cpb/', ['link-broken articles/2017/a.md:5:12']],
	['a draft', '/articles/2017/draft/', ['link-broken articles/2017/a.md:5:12']],
	['an empty year of the timeline', '/timeline/1999/', ['link-dead articles/2017/a.md:5:12']],
	['a year of corrections without a page', '/corrections/1999/', ['link-dead articles/2017/a.md:5:12']],
	['a topic without articles', '/topics/speech/', ['link-dead articles/2017/a.md:5:12']],
	['a page that is not there', '/imprint/', ['link-dead articles/2017/a.md:5:12']],
])('a link to %s', (_as, href, problems) => {
	const files = [
		cbp,
		page('contact'),
		article('2017/draft', { draft: 'true' }),
		article('2017/b', { topics: ['Free speech'] }),
		article('2017/a', { date: '2017-04-07' }, `See [this](${href}) by @zed.`),
	];
	expect(told(archiveOf(files, ['images/a.png']).problems)).toEqual(problems);
});

test('an archive without a url has no feed to link to', () => {
	const files = [archiveFacts({ url: undefined }), article('2017/a', {}, '[one](/feed.xml)')];
	expect(told(archiveOf(files).problems)).toEqual(['link-dead articles/2017/a.md:5:7']);
});

test.each<[as: string, body: string, place: string]>([
	['on the first line', '<object></object>', 'html-removed articles/2017/a.md:5:1'],
	['on a later line', 'One.\n\nTwo <object></object>', 'html-removed articles/2017/a.md:7:5'],
	['in capitals', 'Two <OBJECT></OBJECT>', 'html-removed articles/2017/a.md:5:5'],
	['at its address', 'One\n\n[two](/old/)', 'link-dead articles/2017/a.md:7:7'],
	['with capitals in its address', '[a](/Old/)', 'link-dead articles/2017/a.md:5:5'],
	['that is written in another way', '[a](<&#47;old&#47;>)', 'link-dead articles/2017/a.md'],
])('a problem of a text %s is told where it stands in the file', (_as, body, place) => {
	expect(told(archiveOf([article('2017/a', {}, body)]).problems)).toEqual([place]);
});

test('each of several problems of one kind has its own place', () => {
	const body = '<object></object>\n\n[a](/old/)\n\n<object></object>\n\n[b](/old/)';
	expect(told(archiveOf([article('2017/a', {}, body)]).problems)).toEqual([
		'html-removed articles/2017/a.md:5:1',
		'html-removed articles/2017/a.md:9:1',
		'link-dead articles/2017/a.md:7:5',
		'link-dead articles/2017/a.md:11:5',
	]);
});

test('drafts are read for their problems and are not published', () => {
	const built = archiveOf([cbp, article('2017/a', { draft: 'true' }, 'CBP [a](/old/) @zed')]);
	expect(told(built.problems)).toEqual(['link-dead articles/2017/a.md:6:9']);
	expect(built.archive.articles).toEqual([]);
	expect([...built.archive.records.keys()]).toEqual(['agency/cbp']);
});

test('drafts may link to each other', () => {
	const files = [
		article('2017/a', { draft: 'true' }, '[b](/articles/2017/b/) [c](/articles/2017/c/)'),
		article('2017/b', { draft: 'true' }, '[a](../2017/a.md)'),
	];
	expect(told(archiveOf(files).problems)).toEqual(['link-broken articles/2017/a.md:6:28']);
});

test('a text that is nested too deeply to be rendered is told, and the rest is built', () => {
	const built = archiveOf([article('2017/a', {}, '> '.repeat(20_000)), article('2017/b', {}, 'Fine.')]);
	expect(told(built.problems)).toEqual(['markdown-failed articles/2017/a.md:5:1']);
	expect(built.archive.articles.map(({ html }) => html)).toEqual(['', expect.stringContaining('Fine.')]);
});

test('a special page that is not valid MDX is told at its line', () => {
	const file = record('pages/contact.mdx', { title: 'Contact' }, '\nWrite to us.\n\n<b>Now');
	expect(told(archiveOf([file]).problems)).toEqual(['markdown-failed pages/contact.mdx:7:1']);
});

test('a picture of the archive is shown, one that is not there is told', () => {
	const built = archiveOf([article('2017/a', {}, '![one](a.png) ![two](b.png)')], ['images/a.png']);
	expect(built.archive.articles[0]?.html).toContain('<img src="/images/a.png" alt="one" loading="lazy">');
	expect(told(built.problems)).toEqual(['image-missing articles/2017/a.md:5:22']);
});

const offices = [
	agency('dhs', { name: 'Homeland Security' }),
	agency('hhs', { name: 'Human Services' }),
	registryAgencies({
		'dhs-oig': { name: 'Homeland Inspector', sharedNames: ['Office of Inspector General'], parent: 'dhs' },
		'hhs-oig': { name: 'Human Inspector', sharedNames: ['Office of Inspector General'], parent: 'hhs' },
	}),
];

test('a name that could mean several records is not linked, and told with what settles it', () => {
	const built = archiveOf([...offices, article('2017/a', {}, 'One.\n\nThe Office of Inspector General came.')]);
	expect(built.problems).toEqual([
		{
			rule: 'mention-ambiguous',
			place: { type: 'point', file: 'articles/2017/a.md', line: 7, column: 5 },
			message:
				'"Office of Inspector General" could mean Homeland Inspector (agency:dhs-oig) or Human Inspector (agency:hhs-oig), and nothing else in the text tells which, so it is not linked.',
			cure: 'Write [[agency:dhs-oig|Office of Inspector General]] for the one that is meant, or [[none|Office of Inspector General]] for neither.',
		},
	]);
	expect(built.archive.articles[0]?.html).not.toContain('mention');
});

test.each<[as: string, file: ReturnType<typeof article>, records: string[]]>([
	['its text', article('2017/a', {}, 'Human Services: Office of Inspector General'), ['agency/hhs', 'agency/hhs-oig']],
	[
		'its front matter',
		article('2017/a', { agencies: ['hhs'] }, 'Office of Inspector General'),
		['agency/hhs', 'agency/hhs-oig'],
	],
	['its editor', article('2017/a', {}, 'The [[agency:hhs-oig|Office of Inspector General]]'), ['agency/hhs-oig']],
	['its editor, as neither', article('2017/a', {}, 'The [[none|Office of Inspector General]]'), []],
])('a shared name in an article is settled by %s', (_as, file, records) => {
	const { archive, problems } = archiveOf([...offices, file]);
	expect(archive.recordsOf('article/2017/a')).toEqual(records);
	expect(problems).toEqual([]);
});

test('a shared name on the page of a record is settled by the record', () => {
	const built = archiveOf([
		...offices.slice(1),
		agency('dhs', { name: 'Homeland' }, 'Its Office of Inspector General'),
	]);
	expect(built.archive.backlinksOf('agency/dhs-oig').map(({ source }) => source)).toEqual(['agency/dhs']);
	expect(built.problems).toEqual([]);
});

test('a settled mention of no record is told at its place', () => {
	const built = archiveOf([article('2017/a', {}, 'One.\n\nThe [[agency:x|office]] and the [[agency:x|office]]')]);
	expect(told(built.problems)).toEqual([
		'reference-unknown articles/2017/a.md:7:5',
		'reference-unknown articles/2017/a.md:7:33',
	]);
});

test.each<[platform: string, href: string, id: EntityId | undefined]>([
	['twitter', 'https://x.com/alt', 'account/a'],
	['twitter', 'https://twitter.com/Old_Name', 'account/a'],
	['twitter', 'https://bsky.app/profile/alt', 'account/@alt'],
	['twitter', 'https://x.com/other', 'account/@other'],
	['facebook', 'https://facebook.com/alt', 'account/a'],
	['facebook', 'https://instagram.com/alt', undefined],
])('an account on %s: a link to %s mentions %s', (platform, href, id) => {
	const { archive } = archiveOf([
		account('a', { handle: 'ALT', platform, handleHistory: [{ handle: 'old_name' }] }),
		article('2017/a', {}, `By [him](${href}).`),
	]);
	expect(archive.recordsOf('article/2017/a')).toEqual(id === undefined ? [] : [id]);
});

test('an archive of nothing is an archive', () => {
	const built = archiveOf([]);
	expect(built.archive.articles).toEqual([]);
	expect(built.archive.records.size).toBe(0);
	expect(built.problems).toEqual([]);
});

test('the same content gives the same archive', () => {
	const files = [
		cbp,
		dhs,
		article('2017/a', { topics: ['t'] }, '# CBP\n\nDHS and @zed.'),
		article('2017/b', { topics: ['t'] }, 'CBP'),
	];
	const plain = () => {
		const { archive } = archiveOf(files);
		return JSON.stringify([
			archive.articles,
			[...archive.records],
			archive.timeline,
			archive.backlinksOf('agency/cbp'),
		]);
	};
	expect(plain()).toBe(plain());
});

test('Windows line breaks and a byte order mark change nothing', () => {
	const text = '---\ntitle: T\ndate: 2017\n---\nBy CBP.\n\n[a](/old/)\n';
	const unix = archiveOf([cbp, contentFile('articles/2017/a.md', text)]);
	const windows = archiveOf([cbp, contentFile('articles/2017/a.md', `\uFEFF${text.replaceAll('\n', '\r\n')}`)]);
	expect(windows.archive.articles).toEqual(unix.archive.articles);
	expect(windows.problems).toEqual(unix.problems);
});

test.each<[as: string, body: string, problem: string[]]>([
	['a component', '\nWords.\n\n<Facts of="agency:cbp" />', []],
	['a link to an article', '<Link to="article:2017/a">it</Link>', []],
	['a component that is not there', 'Words.\n\n<Fact of="agency:cbp" />', ['component-unknown pages/p.mdx:6:1']],
	['a component of nothing', '<Facts />', ['reference-unknown pages/p.mdx:4:1']],
	['a component of a record that is not there', '<Facts of="agency:dhs" />', ['reference-unknown pages/p.mdx:4:1']],
	['facts of an article', '<Facts of="article:2017/a" />', ['reference-unknown pages/p.mdx:4:1']],
	['a figure of the statistics', '<Plot name="kinds" />', []],
	['a figure that is not there', 'Words.\n\n<Plot name="kind" />', ['reference-unknown pages/p.mdx:6:1']],
	['a figure without a name', '<Plot />', ['reference-unknown pages/p.mdx:4:1']],
	['the chain of an agency', '<Chain of="agency:cbp" />', ['reference-unknown pages/p.mdx:4:1']],
	['the timeline of an agency', '<Timeline of="agency:cbp" />', []],
	['connections of an agency', '<Connections of="agency:cbp" />', []],
	['a law that has no page', '<Link to="statute:usc/1/1" />', ['reference-unknown pages/p.mdx:4:1']],
])('a special page with %s', (_as, body, problem) => {
	const { problems } = archiveOf([agency('cbp'), article('2017/a'), record('pages/p.mdx', { title: 'P' }, body)]);
	expect(told(problems)).toEqual(problem);
});

test.each<[text: string, found: string | undefined]>([
	['In 17 CSW 3438 he ruled.', '17 CSW 3438'],
	['The court, in No. 140242, ruled.', 'No. 140242'],
	['They sent 140242 letters.', undefined],
	['By @other_name today.', '@other_name'],
])('what a record declares in a form of its own is found: %s', (text, found) => {
	const { archive } = archiveOf([
		legalAction('warrant', { docketNumber: '17 CSW 3438' }),
		legalAction('appeal', { docketNumber: '140242' }),
		account('alt', { aliases: ['other_name'] }),
		article('2017/a', {}, text),
	]);
	const mentions = ['legal-action/warrant', 'legal-action/appeal', 'account/alt'] as const;
	expect(mentions.flatMap((id) => archive.backlinksOf(id).map(({ sentence }) => sentence.surface))).toEqual(
		found === undefined ? [] : [found],
	);
});

test.each<[body: string, message: string, cure: string]>([
	['<Plot name="kind" />', 'There is no figure "kind".', 'Did you mean <Plot name="kinds">?'],
	[
		'<Plot name="zzzzzzzz" />',
		'There is no figure "zzzzzzzz".',
		'Write <Plot name="…">, where the figure is years, kinds, outcomes, agencies, durations, accounts.',
	],
	[
		'<Plot />',
		'<Plot> does not say what it shows.',
		'Write <Plot name="…">, where the figure is years, kinds, outcomes, agencies, durations, accounts.',
	],
	['<Plott />', 'There is no component <Plott>.', 'Did you mean <Plot>?'],
	[
		'<Chain of="legal-action:none" />',
		'There is no page of legal-action:none, so <Chain> points to nothing.',
		'Write <Chain of="kind:id">, where the kind is legal-action and the id that of a record with a page.',
	],
])('%s: %s', (body, message, cure) => {
	expect(archiveOf([record('pages/p.mdx', { title: 'P' }, body)]).problems).toMatchObject([{ message, cure }]);
});

test('a special page is not told of what could not be read', () => {
	const files = [
		archiveFacts(),
		article('2017/a', { date: '2017-02-30' }),
		record('pages/p.mdx', { title: 'P' }, '<Link to="article:2017/a" />'),
	];
	expect(told(buildArchive(readContent({ now, files, others: [] }).content).problems)).toEqual([]);
});
