import { cancel, confirm, isCancel, select, text } from '@clack/prompts';
import type { z } from 'astro/zod';
import { tidy } from './read-flags.ts';
import type { RecordField } from './record-fields.ts';

/**
 * Asks for fields, one after the other, until what is typed fits the schema. A proposal is taken with the enter key;
 * a field that may be left out and gets no answer has no value.
 */
export async function askFields(
	schema: z.ZodObject,
	fields: readonly RecordField[],
	proposals: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
	const answers: Record<string, string> = {};
	for (const field of fields) {
		const answer = await askField(field, schema.shape[field.name] as z.ZodType, proposals[field.name]);
		if (answer !== '') answers[field.name] = answer;
	}
	return answers;
}

/** Asks for a text; `check` says what is wrong with one. */
export async function askText(
	message: string,
	proposal: string,
	check: (typed: string) => string | undefined,
): Promise<string> {
	return answered(await text({ message, initialValue: proposal, validate: (typed) => check(typed ?? '') }));
}

/** Asks for one of some words. */
export async function askWord<Word extends string>(message: string, words: readonly Word[]): Promise<Word> {
	const options = words.map((word) => ({ value: word }));
	return answered(await select<string>({ message, options, maxItems: 10 })) as Word;
}

/** Asks a question that yes or no answers. */
export async function askYesNo(message: string): Promise<boolean> {
	return answered(await confirm({ message }));
}

async function askField(field: RecordField, schema: z.ZodType, proposal = ''): Promise<string> {
	const message = `${field.name}: ${field.meaning}`;
	if (field.form.type === 'text' && field.form.words.length > 0) return askWord(message, field.form.words);
	const note = field.isRequired || proposal !== '' ? '' : field.choice || 'It may be left empty.';
	const answer = await askText(`${message} ${note}`.trim(), proposal, (typed) => {
		if (typed.trim() === '' && !field.isRequired) return undefined;
		return schema.safeParse(tidy(field.name, typed)).error?.issues[0]?.message;
	});
	return tidy(field.name, answer);
}

/** The answer; who breaks the questions off ends the command. */
function answered<Answer>(answer: Answer): Exclude<Answer, symbol> {
	if (!isCancel(answer)) return answer as Exclude<Answer, symbol>;
	cancel('Nothing was written.');
	process.exit(1);
}
