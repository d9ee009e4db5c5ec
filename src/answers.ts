import type { Knowledge } from './content-bodies.ts';
import type { Profile } from './recognition/profile-links.ts';
import type { EntityId, RecordKind } from './schemas/entity.ts';

/** A question that a text asked about the rest of the content, and the answer that it got. */
export type Answer = readonly [question: keyof typeof questions, about: string, answer: unknown];

/**
 * The same knowledge, which takes down what it is asked. Names are not questions: a recogniser looks for all of them at
 * once. `take` gives the answers since the last time.
 */
export function listenTo(knowledge: Knowledge): { readonly knowledge: Knowledge; take(): Answer[] } {
	let answers = new Map<string, Answer>();
	const note =
		(question: keyof typeof questions) =>
		(about: string): void => {
			answers.set(`${question} ${about}`, [question, about, answerOf(knowledge, question, about)]);
		};
	const listening =
		<About, Told>(question: keyof typeof questions, ask: (about: About) => Told) =>
		(about: About): Told => {
			note(question)(typeof about === 'string' ? about : JSON.stringify(about));
			return ask(about);
		};
	const { byNumber, byCore } = knowledge.declared.proceedings;
	const proceedings = {
		byNumber: new ListeningMap(byNumber, note('number')),
		byCore: new ListeningMap(byCore, note('core')),
	};
	return {
		knowledge: {
			declared: { ...knowledge.declared, proceedings },
			hasEntry: listening('entry', knowledge.hasEntry),
			withheld: listening('withheld', knowledge.withheld),
			hasFile: listening('file', knowledge.hasFile),
			movedTo: listening('moved', knowledge.movedTo),
			renamedTo: listening('renamed', knowledge.renamedTo),
			picture: listening('picture', knowledge.picture),
			nameOf: listening('name', knowledge.nameOf),
			accountOf: listening('account', knowledge.accountOf),
		},
		take() {
			const taken = [...answers.values()];
			answers = new Map();
			return taken;
		},
	};
}

/** Whether a question would get the same answer again. */
export function isStillTrue(knowledge: Knowledge, [question, about, answer]: Answer): boolean {
	return JSON.stringify(answerOf(knowledge, question, about)) === JSON.stringify(answer);
}

const questions = {
	entry: (knowledge: Knowledge, id: string) => knowledge.hasEntry(id as EntityId),
	withheld: (knowledge: Knowledge, id: string) => knowledge.withheld(id as EntityId),
	file: (knowledge: Knowledge, path: string) => knowledge.hasFile(path),
	moved: (knowledge: Knowledge, path: string) => knowledge.movedTo(path),
	renamed: (knowledge: Knowledge, id: string) => knowledge.renamedTo(id as EntityId<RecordKind>),
	picture: (knowledge: Knowledge, path: string) => knowledge.picture(path) !== undefined,
	name: (knowledge: Knowledge, id: string) => knowledge.nameOf(id as EntityId),
	account: (knowledge: Knowledge, profile: string) => knowledge.accountOf(JSON.parse(profile) as Profile),
	number: ({ declared }: Knowledge, number: string) => declared.proceedings.byNumber.get(number),
	core: ({ declared }: Knowledge, core: string) => declared.proceedings.byCore.get(core),
};

/** `null` stands for no answer, so that it can be kept as JSON. */
function answerOf(knowledge: Knowledge, question: keyof typeof questions, about: string): unknown {
	return questions[question](knowledge, about) ?? null;
}

class ListeningMap<Value> extends Map<string, Value> {
	readonly #note: (key: string) => void;

	constructor(map: ReadonlyMap<string, Value>, note: (key: string) => void) {
		super(map);
		this.#note = note;
	}

	override get(key: string): Value | undefined {
		this.#note(key);
		return super.get(key);
	}
}
