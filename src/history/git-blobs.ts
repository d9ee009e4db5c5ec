/**
 * The texts that `git cat-file --batch` tells of, by their ids; undefined when it does not have all of them. What is
 * no text in UTF-8, or too long for an article, is left out.
 */
export function parseBlobs(output: Buffer): Map<string, string> | undefined {
	const texts = new Map<string, string>();
	for (let at = 0; at < output.length;) {
		const end = output.indexOf('\n', at);
		if (end < 0) return undefined;
		const [id = '', type, size] = output.toString('latin1', at, end).split(' ');
		if (type !== 'blob') return undefined;
		const [start, length] = [end + 1, Number(size)];
		const text = length > maxBytes ? undefined : decode(output.subarray(start, start + length));
		if (text !== undefined) texts.set(id, text);
		at = start + length + 1;
	}
	return texts;
}

const maxBytes = 1_000_000;

function decode(bytes: Uint8Array): string | undefined {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return text.includes('\0') ? undefined : text;
	} catch {
		return undefined;
	}
}
