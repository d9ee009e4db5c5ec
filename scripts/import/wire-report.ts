import { cutStart, type Block } from './block.ts';
import { boilerplateOf } from './boilerplate.ts';
import { readByline } from './byline.ts';
import { readCaption, type Caption } from './caption.ts';
import { readDateline, type Dateline } from './dateline.ts';
import { certain, type Found } from './found.ts';
import { readHeadline } from './headline.ts';
import { readLabel } from './label.ts';
import { findOutlet } from './outlets.ts';
import { completeDate, guessDate, readDateLine } from './publication-date.ts';
import type { Facts, LeftOut, Report, Source } from './report.ts';

/**
 * Reads a report as news agencies send it: headline, byline and dates above, captions of pictures anywhere, a dateline
 * before the first words, and below what belongs to the page. `known` goes before what the text says.
 */
export function readWireReport(blocks: readonly Block[], known: Facts = {}): Report {
	const sorted = sortBlocks(blocks, known);
	const { facts } = sorted;
	// A picture may stand before the first words.
	const lead = sorted.body.find(({ text }) => text !== '');
	const dateline = lead && readDateline(lead.text);
	const body = sorted.body.map((block) => (block === lead && dateline ? cutStart(block, dateline.length) : block));
	const guess = guessDate(
		[...sorted.captions.map(({ text }) => text), ...body.map(({ text }) => text)],
		body.find(({ text }) => text !== '')?.text ?? '',
	);
	const source = facts.source ?? sourceOf(dateline, sorted.captions, body);
	const missing = dateline !== undefined && dateline.place === undefined;
	const last = body.at(-1)?.text ?? '';
	return {
		...facts,
		date: facts.date ?? completeDate(dateline?.day, guess),
		dateline: facts.dateline ?? placeOf(dateline),
		source,
		captions: sorted.captions,
		body,
		leftOut: sorted.leftOut,
		doubts: [
			...(source === undefined ? ['The text does not say where it comes from, so the field source is missing.'] : []),
			...(missing
				? ['The text began with a dash, so the place of its dateline is missing; the dash was left out.']
				: []),
			...(/[\p{L}\p{N},;-]$/u.test(last) && body.at(-1)?.node.type === 'paragraph'
				? [`The text ends without a full stop ("${last.slice(-40)}"), so its end may be missing.`]
				: []),
		],
	};
}

interface Sorted {
	facts: Facts;
	readonly captions: Caption[];
	readonly body: Block[];
	readonly leftOut: LeftOut[];
}

function sortBlocks(blocks: readonly Block[], known: Facts): Sorted {
	const sorted: Sorted = { facts: known, captions: [], body: [], leftOut: [] };
	for (const block of blocks) {
		const caption = block.node.type === 'paragraph' ? readCaption(block.text) : undefined;
		const boilerplate = boilerplateOf(block.text);
		if (caption !== undefined) sorted.captions.push(caption);
		else if (boilerplate !== undefined) leaveOut(block, boilerplate, sorted);
		else if (sorted.body.length > 0 || !readHead(block, sorted)) sorted.body.push(block);
	}
	return sorted;
}

function leaveOut({ text, line }: Block, what: string, sorted: Sorted): void {
	sorted.leftOut.push({ what, text, line });
	if (what !== 'a copyright notice') return;
	sorted.facts = { ...sorted.facts, rights: sorted.facts.rights ?? certain(text, `the line "${text.slice(0, 40)}"`) };
	const name = findOutlet(text);
	if (name !== undefined) addFacts(sorted, { source: certain({ name }, 'the copyright notice') });
}

/** Takes a block above the text for what it says of the report. */
function readHead(block: Block, sorted: Sorted): boolean {
	const because = `the line "${block.text.slice(0, 60)}"`;
	const byline = readByline(block.text);
	if (byline !== undefined) {
		if (byline.names.length > 0) addFacts(sorted, { byline: certain(byline.names, because) });
		if (byline.outlet !== undefined) addFacts(sorted, { source: certain({ name: byline.outlet }, because) });
		return true;
	}
	const written = readDateLine(block.text);
	if (written !== undefined) {
		addFacts(sorted, written.isUpdate ? { updated: written.date } : { date: certain(written.date, because) });
		return true;
	}
	const label = readLabel(block.text, because);
	if (label !== undefined) {
		addFacts(sorted, label);
		return true;
	}
	const alone = readByline(`By ${block.text}`);
	if (sorted.facts.title !== undefined && alone?.outlet !== undefined && alone.names.length === 0) {
		addFacts(sorted, { source: certain({ name: alone.outlet }, because) });
		return true;
	}
	return readTitle(block, sorted);
}

function readTitle(block: Block, sorted: Sorted): boolean {
	if (sorted.facts.title !== undefined) return block.text === sorted.facts.title.value;
	const title = readHeadline(block);
	if (title !== undefined) addFacts(sorted, { title });
	return title !== undefined;
}

/** What is known stays, but for a source of which only the address was known. */
function addFacts(sorted: Sorted, found: Facts): void {
	const source = joinSources(sorted.facts.source, found.source);
	const known = Object.entries(sorted.facts).filter(([, value]) => value !== undefined);
	sorted.facts = { ...found, ...Object.fromEntries(known), ...(source && { source }) };
}

function joinSources(known: Facts['source'], found: Facts['source']): Facts['source'] {
	if (known === undefined || found === undefined) return known ?? found;
	const named = known.confidence !== 'certain' && found.confidence === 'certain' ? found : known;
	return { ...named, value: { name: named.value.name, url: known.value.url ?? found.value.url } };
}

function placeOf(dateline: Dateline | undefined): Found<string> | undefined {
	return dateline?.place === undefined ? undefined : certain(dateline.place, 'the dateline');
}

function sourceOf(
	dateline: Dateline | undefined,
	captions: readonly Caption[],
	body: readonly Block[],
): Found<Source> | undefined {
	if (dateline?.outlet !== undefined) return certain({ name: dateline.outlet }, 'the dateline');
	const credit = captions.map((caption) => caption.credit).find((words) => words !== undefined);
	const ofPicture = credit === undefined ? undefined : findOutlet(credit.replace(/\bAP\b/, 'Associated Press'));
	const told = body
		.flatMap(({ text }) => [...text.matchAll(/\b(?:told|to|with) ((?:The )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/gu)])
		.find(([, name = '']) => findOutlet(name) !== undefined)?.[0];
	const ofText = told === undefined ? undefined : findOutlet(told);
	if (ofPicture === undefined && ofText === undefined) return undefined;
	const name = ofText ?? ofPicture ?? '';
	const because = [
		...(ofPicture === name ? [`the credit of the picture, "${credit ?? ''}"`] : []),
		...(ofText === name ? [`"${told ?? ''}" in the text`] : []),
	];
	return { value: { name }, confidence: because.length > 1 ? 'likely' : 'possible', because: because.join(' and ') };
}
