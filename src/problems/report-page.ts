import { escapeUTF8 } from 'entities';
import { codeFrame } from './code-frame.ts';
import { compareProblems, type Problem } from './problem.ts';
import { count, formatPlace } from './report-terminal.ts';

/** What the report below a page is told. */
interface Options {
	/** The content folder as the reader of the report would write it. */
	readonly folder: string;
	/** The texts of files by their paths. */
	readonly texts: ReadonlyMap<string, string>;
	/** The file that the page is made from. */
	readonly file: string;
}

/** Notices as HTML to stand below a page of the live preview, those of the page's own file open. Empty without notices. */
export function reportPage(notices: readonly Problem[], { file, ...options }: Options): string {
	const sorted = notices.toSorted(compareProblems);
	const own = sorted.filter(({ place }) => place.file === file);
	const others = sorted.filter(({ place }) => place.file !== file);
	const parts = [
		...(own.length === 0 ? [] : [formatPart(`${count(own.length, 'notice')} in ${file}`, ' open', own, options)]),
		...(others.length === 0
			? []
			: [formatPart(`${count(others.length, 'notice')} in other files`, '', others, options)]),
	];
	if (parts.length === 0) return '';
	return `<aside class="colophon" aria-label="Notices of the live preview">${parts.join('')}</aside>`;
}

function formatPart(
	title: string,
	open: ' open' | '',
	problems: readonly Problem[],
	{ folder, texts }: Pick<Options, 'folder' | 'texts'>,
): string {
	const told = problems.map(({ rule, place, message, cure }) => {
		const frame = codeFrame((texts.get(place.file) ?? '').split('\n'), place).join('\n');
		return [
			`<p><strong>${escapeUTF8(formatPlace(place, folder))}</strong> ${rule}</p>`,
			`<p>${escapeUTF8(message)}</p>`,
			frame === '' ? '' : `<pre tabindex="0">${escapeUTF8(frame)}</pre>`,
			`<p>${escapeUTF8(cure)}</p>`,
		].join('');
	});
	return `<details${open}><summary>${escapeUTF8(title)}</summary><div class="prose">${told.join('<hr>')}</div></details>`;
}
