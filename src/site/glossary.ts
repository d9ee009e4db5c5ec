import type { LegalAction } from '../schemas/legal-action.ts';

/** What each kind of legal action is, for a reader who is no lawyer. */
export const actionKindMeanings: Readonly<Record<LegalAction['kind'], string>> = {
	lawsuit: 'A case that one side, the plaintiff, brings to a court against another, the defendant.',
	'administrative-summons':
		'A demand for records that an agency issues on its own authority. No judge sees it first; to enforce it against a recipient who refuses, the agency has to go to court.',
	subpoena:
		'An order to hand over records or to testify, issued for a court, a grand jury, an agency or a party to a suit. Whoever receives it can ask a court to set it aside.',
	'2703d-order':
		'A court order under 18 U.S.C. § 2703(d) that makes a provider disclose records of a customer. The government must show specific facts by which the records matter to a criminal inquiry: less than a warrant needs, more than a subpoena does.',
	warrant: 'An order by which a judge allows a search. It needs probable cause, and must say what may be searched.',
	'national-security-letter':
		'A demand of the FBI for records of a customer in a national security inquiry, issued without a judge and mostly with an order not to speak of it.',
	'fisa-order': 'An order under the Foreign Intelligence Surveillance Act. A court that sits in secret issues it.',
	'motion-to-compel': 'A request to a court to order somebody to comply with a demand that was not met.',
	'foia-request': 'A request to an agency for its own records, under a law on freedom of information.',
	'oversight-inquiry':
		'An inquiry into what an agency did, by its inspector general, by a legislature or by another body that watches over it.',
	other: 'Something that is none of these; its page says what.',
};

/** What each status of a legal action means. */
export const actionStatusMeanings: Readonly<Record<LegalAction['status'], string>> = {
	pending: 'It was issued or filed, and nothing is decided.',
	ongoing: 'It is under way: there were rulings or steps, and more are to come.',
	appealed: 'It was decided, and a higher court has been asked to look at it again.',
	'objected-to': 'The recipient refuses or has objected, and nobody has ruled on that.',
	dropped: 'The side that began it took it back.',
	quashed: 'A court set the demand aside; it need not be met.',
	upheld: 'A court let the demand stand, or decided for the side that made it.',
	'partially-upheld': 'A court let a part of it stand and set a part aside.',
	'carried-out': 'It was done: the demand was met, or the inquiry came to its end.',
	ignored: 'The recipient did not comply, and nothing followed that the archive knows of.',
	settled: 'The sides came to an agreement.',
	dismissed: 'The suit ended without a judgment for the side that brought it; it may have been withdrawn.',
	unknown: 'The archive does not know how it stands.',
};
