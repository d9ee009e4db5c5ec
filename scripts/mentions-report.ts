import { contentLabel } from '../src/content-root.ts';
import { readArchive } from '../src/load-archive.ts';
import { buildMentionReport, formatMentionReport } from '../src/views/mention-report.ts';
import { reportTerminal } from '../src/problems/report-terminal.ts';
import { isError } from '../src/problems/rules.ts';
import { openContent } from './open-content.ts';

// Prints what in the mentions of the archive needs an editor, ordered by how often it occurs.

openContent();
const built = await readArchive();
const errors = built.problems.filter(isError);
if (errors.length > 0) {
	console.error(reportTerminal(errors, { folder: contentLabel() }));
	process.exit(1);
}
console.log(formatMentionReport(buildMentionReport(built, contentLabel())));
