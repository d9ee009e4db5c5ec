import { z } from 'astro/zod';
import { decodeHTML } from 'entities';
import { describeMissing, isPartialDate } from './partial-date.ts';

// Every value of the front matter arrives as text (see reading/yaml-record.ts), so a schema never meets
// a number or a Date. The text of `error` is the cure that the editor is shown: it says what to type. An example
// stands in new files where an editor fills the field in.

/** Words: not empty, on one line, without spaces at either end and without signs that cannot be seen. */
export const text = words((typed) => typed);

/**
 * A sentence or headline for readers: straight quotation marks and apostrophes become typographic ones, and
 * references such as &mdash;, which come with text that is copied from a web page, the characters that they mean.
 */
export const prose = words((typed) =>
	decodeHTML(typed)
		.replace(/(?<![^\s([{—–-])"/g, '“')
		.replaceAll('"', '”')
		.replace(/(?<![^\s([{—–“-])'/g, '‘')
		.replaceAll("'", '’'),
);

/** Text as `spell` reads what was typed. */
function words(spell: (typed: string) => string) {
	return z
		.string()
		.overwrite((typed) => spell(typed.trim()).replace(/\s+/g, ' ').trim())
		.min(1, { error: 'Fill the field in, or delete its line.' })
		.refine((read) => read === '' || /[^\s\p{Default_Ignorable_Code_Point}]/u.test(read), {
			error: 'Fill the field in, or delete its line.',
		})
		.regex(/^[^\p{Cc}\ufffe\uffff]*$/u, { error: 'Delete the control characters, signs that cannot be seen.' });
}

/** A keyword. It is a part of the address of a page. */
export const keyword = text.refine(isNameOfFile, {
	error: ({ input }) =>
		`Write a keyword of fewer than ${String(input).length} letters: its page could not have so long an address.`,
});

/** A list of words. */
export const texts = z.array(text).default([]);

/** A date as precise as its source. */
export const partialDate = z
	.string()
	.regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/, {
		error: 'Write a day as 2017-04-07, a month as 2017-04 or a year as 2017.',
		abort: true,
	})
	.refine(isPartialDate, { error: ({ input }) => describeMissing(String(input)) })
	.meta({ examples: ['2017-04-07'] });

/** The address of a page on the web. */
export const webAddress = z
	.url({ protocol: /^https?$/, error: 'Write the whole address, beginning with https://.' })
	.refine((address) => /^[^\s\p{Cc}]+$/u.test(address), {
		error: 'Write the whole address, beginning with https://, without spaces.',
	})
	.meta({ examples: ['https://example.org/'] });

/** `true` or `false`. */
export const yesNo = z
	.enum(['true', 'false'], { error: 'Write true or false.' })
	.transform((value) => value === 'true');

/** The id of a record: its file name without `.md`. */
export const recordId = z
	.string()
	.regex(/^[a-z0-9][a-z0-9-]*$/, {
		error: 'Write the file name of the record without ".md": small letters, digits and hyphens.',
	})
	.meta({ examples: ['id-of-the-record'] });

const howToWriteAddress =
	'Write the address from its first slash on, without the host and without ? and #, for example /2017/04/a-report/.';

/** An address on this site, from the first slash on and without the host: it can be that of a page. */
export const siteAddress = z
	.string()
	.refine((address) => address.split('/').every(isNameOfFile), {
		error: 'Write a shorter address: a part between two slashes names a folder, and no folder can have so long a name.',
	})
	.regex(/^\/[^\s?#\\]+$/, { error: howToWriteAddress })
	.refine(isSiteAddress, { error: howToWriteAddress });

/** Addresses that a page had before; the build makes a redirect of each. */
export const formerAddresses = z.array(siteAddress).default([]);

/** Identifiers of the same thing elsewhere, `{federalRegister: homeland-security-department}`. */
export const externalIds = z.record(z.string(), text).default({});

/** One of several words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
	return z.enum(words);
}

/** Whether a text is short enough to name a file on every system. */
function isNameOfFile(name: string): boolean {
	return new TextEncoder().encode(name).length <= 200;
}

function isSiteAddress(address: string): boolean {
	const form = /^(?:\/(?!\.{1,2}(?:\/|$))[^\s\p{Cc}/?#\\]+)+\/?$/u;
	try {
		return form.test(address) && form.test(decodeURIComponent(address));
	} catch {
		return false;
	}
}
