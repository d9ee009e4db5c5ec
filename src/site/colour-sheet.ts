import type { ArchiveFacts } from '../schemas/archive-facts.ts';

/** The rules that put the colours of an archive in the place of the site's own; empty if it has none. */
export function formatColourSheet({ accent, accentDark, warning, warningDark }: ArchiveFacts['colours']): string {
	return [
		formatRules('light', { '--accent': accent, '--warn': warning }),
		formatRules('dark', { '--accent': accentDark, '--warn': warningDark }),
	].join('');
}

/** In the layer of the colours that they replace, so that those of print still come after. */
function formatRules(scheme: string, colours: Readonly<Record<string, string | undefined>>): string {
	const rules = Object.entries(colours).flatMap(([name, colour]) =>
		colour === undefined ? [] : [`${name}: ${colour};`],
	);
	if (rules.length === 0) return '';
	return `\n@layer base { @media (prefers-color-scheme: ${scheme}) { :root { ${rules.join(' ')} } } }\n`;
}
