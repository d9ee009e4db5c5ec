/** The article that the guide writes, step by step. What it says is in the complaint of the case. */
export const sample = {
	file: 'content/articles/2017/twitter-asks-court-to-block-summons.md',
	address: '/articles/2017/twitter-asks-court-to-block-summons/',
	text: `---
title: Twitter asks a court to block a customs summons
summary: The company says that the government has no right to the names behind an account.
date: 2017-04-06
source:
  name: Complaint, Twitter v. DHS
dateline: SAN FRANCISCO
topics:
  - anonymous-speech
---

Twitter asked a federal court on Thursday to block a summons from U.S. Customs and Border Protection (CBP). The agency wants records of the account @ALT_uscis.

The case is Twitter v. DHS, No. 3:17-cv-01916.
`,
};

/** The sample with two mistakes that are easily made: a day that the calendar does not have, and a misspelt field. */
export const faulty = sample.text.replace('date: 2017-04-06', 'date: 2017-02-30').replace('topics:', 'topic:');

/** The same story as it comes over a wire. */
export const wireReport = `Twitter asks a court to block a customs summons

SAN FRANCISCO — Twitter asked a federal court on Thursday, April 6, 2017, to block a summons from U.S. Customs and Border Protection (CBP). The agency wants records of the account @ALT_uscis.

The company sued on Thursday, a little more than three weeks after the agency had faxed the summons. The case is Twitter v. DHS, No. 3:17-cv-01916.

Follow us on Twitter
`;
