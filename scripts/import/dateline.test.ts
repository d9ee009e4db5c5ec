import { expect, test } from 'vitest';
import { readDateline } from './dateline.ts';

test.each<[text: string, place: string | undefined, outlet: string | undefined, day: string | undefined, rest: string]>(
	[
		['SAN FRANCISCO (AP) — It said', 'SAN FRANCISCO', 'The Associated Press', undefined, 'It said'],
		['SAN JOSE, Calif. (AP) -- It', 'SAN JOSE, Calif.', 'The Associated Press', undefined, 'It'],
		['WASHINGTON, April 7 (Reuters) - It', 'WASHINGTON', 'Reuters', '04-07', 'It'],
		['WASHINGTON, April 7, 2017 — It', 'WASHINGTON', undefined, '2017-04-07', 'It'],
		['NEW YORK — It', 'NEW YORK', undefined, undefined, 'It'],
		['San Francisco (CNN) — It', 'San Francisco', 'CNN', undefined, 'It'],
		['ST. PAUL, Minn. – It', 'ST. PAUL, Minn.', undefined, undefined, 'It'],
		['(AP) — It', undefined, 'The Associated Press', undefined, 'It'],
		['— It said', undefined, undefined, undefined, 'It said'],
	],
)('%s', (text, place, outlet, day, rest) => {
	const dateline = readDateline(text);
	expect(dateline).toMatchObject({ place, outlet, day });
	expect(text.slice(dateline?.length)).toBe(rest);
});

test.each(['The court — a new one — ruled.', 'It ruled - again.', 'A well-known court', '- a point', 'No dash at all'])(
	'"%s" has no dateline',
	(text) => {
		expect(readDateline(text)).toBeUndefined();
	},
);
