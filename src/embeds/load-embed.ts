import { loadArchive } from '../load-archive.ts';
import { readEmbed, type EmbedName } from '../site/embeds.ts';
import { buildEmbed, type EmbedView } from '../views/embed-view.ts';

/** What the component `name` shows for what its attribute says; undefined where that is nothing. */
export async function loadEmbed<Name extends EmbedName>(
	name: Name,
	written: string,
): Promise<Extract<EmbedView, { name: Name }> | undefined> {
	const embed = readEmbed(name, written);
	return embed && (buildEmbed(await loadArchive(), embed) as Extract<EmbedView, { name: Name }>);
}
