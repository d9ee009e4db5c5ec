import { contentFile, type ContentFile } from '../../src/reading/content-file.ts';
import { contentKinds, folders } from '../../src/schemas/entity.ts';
import { formatFields, type FieldValues } from './format-fields.ts';
import type { RecordField } from './record-fields.ts';

/** The folders of an archive. Version control keeps none that is empty, so each gets a file that the build passes over. */
const parts = [...contentKinds.map((kind) => folders[kind]), 'images', 'pages', 'registry'];

/** The files of an archive that has nothing in it yet. */
export function archiveFiles(fields: readonly RecordField[], values: FieldValues): ContentFile[] {
	return [
		contentFile('archive.yaml', formatFields(fields, values)),
		contentFile('README.md', readme),
		...parts.map((folder) => contentFile(`${folder}/.gitkeep`, '')),
	];
}

/** An article for an archive that has none, dated `date`: it says what to do with it. */
export function firstArticle(fields: readonly RecordField[], date: string): ContentFile {
	const values = { title: 'The first article', date, summary: 'What a reader should know of it, in a sentence.' };
	return contentFile(
		`articles/${date.slice(0, 4)}/first-article.md`,
		`---\n${formatFields(fields, values)}---\n\n${firstText}`,
	);
}

const readme = `# The content of this archive

One file is one record: \`articles/<year>/\`, \`accounts/\`, \`agencies/\`, \`legal-actions/\`. \`archive.yaml\` has the facts of the archive as a whole, \`images/\` its pictures, \`pages/\` its special pages, \`registry/\` names of agencies and courts that need no record.

\`npm run new\` makes a new record. The editors' guide of Backfile, docs/editors-guide.md, explains every field and the cure for every message of the build. This file is not published.
`;

const firstText = `Write the text here, in Markdown: paragraphs with an empty line between them.

When a record of an agency, an account or a legal action has been written, its names in this text become links by themselves.
`;
