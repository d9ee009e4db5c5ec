/** An @handle in a text, without its @ and in small letters: one account however its letters are cased. */
export interface HandleMention {
	readonly handle: string;
	readonly start: number;
	readonly end: number;
}

/**
 * A handle of X/Twitter (up to 20 characters, as twitter-text has it), of Mastodon (@name@server) or of
 * Bluesky (@name.bsky.social). What stands before must not make it a part of a word, an e-mail address or a
 * URL (but the RT of a retweet may touch it, and the full stop that shows a reply to everybody: .@name); what stands
 * after must not either, nor make it a package name (@scope/name).
 */
const shown = String.raw`(?<=(?:^|[\s“"‘'(\[])\.)`;
const before = String.raw`(?:(?<![\p{Script=Latin}\p{N}_!#$%&*@＠/.-])|(?<=(?<![\p{L}\p{N}_])rt:?)|${shown})`;
const mastodon = String.raw`[a-z0-9_](?:[a-z0-9_.-]{0,62}[a-z0-9_])?@[a-z0-9-]+(?:\.[a-z0-9-]+)+`;
const bluesky = String.raw`[a-z0-9-]+(?:\.[a-z0-9-]+)*\.bsky\.social`;
const twitter = String.raw`[a-z0-9_]{1,20}`;
const after = String.raw`(?![@＠\p{Script=Latin}\p{N}_]|:\/\/|\/[a-z0-9])`;
const handle = new RegExp(`${before}[@＠](?:${mastodon}|${bluesky}|${twitter})${after}`, 'giu');

/** Host names that RFC 2606 keeps for examples; nobody has an account there. */
const reservedHost = /@(?:.+\.)?(?:example(?:\.com|\.net|\.org)?|test|invalid|localhost)$/i;

/** Finds the handles of a text, in order. */
export function findHandles(text: string): HandleMention[] {
	if (!/[@＠]/.test(text)) return [];
	return [...text.matchAll(handle)]
		.map((match) => ({
			handle: match[0].slice(1).toLowerCase(),
			start: match.index,
			end: match.index + match[0].length,
		}))
		.filter((mention) => !reservedHost.test(mention.handle));
}

const candidate = new RegExp(
	String.raw`(?:(?<![\p{L}\p{N}_!#$%&*@＠/.-])|${shown})[@＠]([\p{L}\p{N}_.-]{1,64}(?:@[\p{L}\p{N}.-]{1,64})?)(?!@|:\/\/|\/[a-z0-9])`,
	'giu',
);

/**
 * Finds handles that records declare, whatever their letters: where a handle with a full stop or hyphen in it ends is
 * not to be seen from the text. The longest declared one counts.
 */
export function findDeclaredHandles<Account extends string>(
	text: string,
	handles: ReadonlyMap<string, Account>,
): { target: Account; start: number; end: number }[] {
	if (!/[@＠]/.test(text)) return [];
	return [...text.matchAll(candidate)].flatMap(({ 1: written = '', index }) => {
		for (let length = written.length; length > 0; length--) {
			const target = handles.get(written.slice(0, length).toLowerCase());
			const isWhole = !/^[\p{L}\p{N}_]/u.test(written.slice(length));
			if (target !== undefined && isWhole) return [{ target, start: index, end: index + 1 + length }];
		}
		return [];
	});
}
