import { expect, test } from 'vitest';
import { mentionsIn, recogniserWith } from '../testing/build-recogniser.ts';

const recogniser = recogniserWith({
	'agency/doj': ['Department of Justice', 'Justice Department', 'DOJ'],
	'agency/education': ['Department of Education'],
	'agency/dhs': ['Department of Homeland Security'],
	'agency/health': ['Department of Health', 'Department of Health and Human Services'],
	'agency/nara': ['National Security Archive Services'],
	'agency/cbp': ['Bureau of Customs and Border Security'],
});

test.each([
	'New York State Department of Health',
	'California Department of Justice',
	'California’s Department of Justice',
	'the State Department of Health',
	'Cook County Department of Health',
	'the Ontario Department of Education',
	'Victoria’s Department of Education',
	'the District of Columbia Department of Health',
	'the British Department of Health',
	'the Iraqi Justice Department',
	'Canada’s Department of Justice',
	'Kenya’s Department of Justice',
	'South Korea’s Department of Justice',
	'the Northern Ireland Department of Justice',
	'the Department of Justice of Canada',
	'the Department of Justice of South Korea',
	'the Department of Justice of Côte d’Ivoire',
	'the Department of Justice of the Philippines',
	'the Department of Health of the State of New York',
	'the Department of Health in England',
	'the Department of Justice (Canada)',
	'the Ohio Departments of Health and Education',
	'the Department of Health and Senior Services said',
	'the Department of Health & Social Security',
	'the Minister of Justice',
	'the Ontario Ministry of Health',
])('%j has no agency of ours', (text) => {
	expect(named(text)).toEqual([]);
});

test.each<[text: string, agencies: string[]]>([
	['The Department of Justice in Washington', ['doj']],
	['In Ohio, the Department of Health', ['health']],
	['the Department of Homeland Security in Iraq', ['dhs']],
	['the Department of Justice in Ohio', ['doj']],
	['in Kenya, Department of Justice lawyers', ['doj']],
	['the Department of Justice of the United States', ['doj']],
	['the Department of Justice of Jordanian origin', ['doj']],
	['the Department of Justice of Unknown Region', ['doj']],
	['the Department of Justice and Homeland Security', ['doj']],
	['the Department of Justice and Department of Homeland Security', ['doj', 'dhs']],
	['the Department of Justice and National Security Archive Services', ['doj', 'nara']],
	['the Department of Justice and Security of Ours', ['doj']],
	['the Department of Justice and DOJ', ['doj', 'doj']],
	['the Department of Justice and Facebook said', ['doj']],
	['the Department of Justice and Congress', ['doj']],
	['the Department of Justice and services', ['doj']],
	['the Justice Department and Social Security', ['doj']],
	['the Department of Justice. And Social Security', ['doj']],
	['the Department of Health and Human Services', ['health']],
	['the Departments of Justice and Education', ['doj', 'education']],
])('%j names agencies of ours', (text, agencies) => {
	expect(named(text)).toEqual(agencies);
});

function named(text: string): string[] {
	return mentionsIn(recogniser, text).map(({ target }) => target.slice('agency/'.length));
}
