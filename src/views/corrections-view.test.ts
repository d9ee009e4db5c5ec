import { expect, test } from 'vitest';
import { archiveFacts, archiveOf, article } from '../testing/build-content.ts';
import { buildCorrectionsView } from './corrections-view.ts';

const note = (date: string, type: string, text: string) => ({ date, type, text });
const facts = archiveFacts({ name: 'N', url: 'https://x.example/news/' });

test('corrections stand under their years, each with its type, its article and the place where it stands', () => {
	const corrections = [note('2018-03-20', 'correction', 'One.'), note('2018-03-20', 'update', 'Two.')];
	const built = archiveOf([
		facts,
		article('2017/a', { title: 'A', corrections }),
		article('2017/b', { title: 'B', corrections: [note('2017-04', 'clarification', 'Three.')] }),
	]);
	const { years, ...view } = buildCorrectionsView(built);
	expect(view).toMatchObject({
		shell: {
			title: 'Corrections',
			description: 'N: what was wrong, unclear or withdrawn in its articles.',
			canonical: 'https://x.example/news/corrections/',
		},
		heading: 'Corrections',
		whole: undefined,
		extent: '1 correction, 1 clarification, 1 update',
		spans: [],
		feed: { title: 'N: corrections', href: '/news/corrections.xml' },
	});
	const told = years.map(({ heading, lines }) => [
		heading,
		...lines.map(({ date, isSameDate, label, title, text }) =>
			[date.text, isSameDate, label, title, text].map(String).join('|'),
		),
	]);
	expect(told).toEqual([
		['2018', 'Mar 20|false|Correction|A|One.', 'Mar 20|true|Update|A|Two.'],
		['2017', 'Apr|false|Clarification|B|Three.'],
	]);
	expect(years[0]?.lines[0]?.href).toMatch(/^\/news\/articles\/2017\/a\/#c-[0-9a-f]{8}$/);
});

test('a retraction is told by the title of its article', () => {
	const corrections = [note('2018', 'retraction', 'x'), note('2017', 'correction', 'y')];
	const { years } = buildCorrectionsView(archiveOf([article('2017/a', { title: 'A', corrections })]));
	expect(years.flatMap(({ lines }) => lines.map(({ label, title }) => `${label}|${title}`))).toEqual([
		'|Retracted: A',
		'Correction|Retracted: A',
	]);
});

test('too many corrections for one page are shown by their years, the newest on the page of all', () => {
	const many = Array.from({ length: 300 }, (_, index) => note('2018-04', 'correction', `It was ${index}.`));
	const built = archiveOf([article('2017/a', { corrections: [...many, note('2017', 'clarification', 'x')] })]);
	const spans = [
		{ label: '2018', href: '/corrections/2018/', count: 300 },
		{ label: '2017', href: '/corrections/2017/', count: 1 },
	];
	const current = (label: string) => spans.map((span) => ({ ...span, isCurrent: span.label === label }));
	expect(buildCorrectionsView(built)).toMatchObject({
		heading: 'Corrections',
		extent: '300 corrections, 1 clarification; the newest 300 here, the others under their dates',
		spans: current('2018'),
		years: [{ heading: '2018' }],
	});
	expect(buildCorrectionsView(built, '2017')).toMatchObject({
		shell: { title: 'Corrections made in 2017', canonical: 'https://archive.example/corrections/2017/' },
		heading: '2017',
		whole: '/corrections/',
		extent: '1 clarification',
		spans: current('2017'),
		years: [{ heading: '' }],
	});
});

test('an archive without corrections has an empty page, and one without an address no feed', () => {
	expect(buildCorrectionsView(archiveOf([archiveFacts({ url: undefined })]))).toMatchObject({
		extent: '',
		years: [],
		feed: undefined,
	});
});
