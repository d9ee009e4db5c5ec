/**
 * The catalogue of everything that can be wrong with content. An `error` stops the build; a `notice`
 * is reported and the site is published. Each rule has its section in docs/guide/problems.md.
 */
export const rules = {
	'address-claimed': 'error',
	'address-lost': 'error',
	'address-taken': 'error',
	'component-unknown': 'error',
	'court-unknown': 'error',
	'dates-contradict': 'error',
	'docket-answers': 'error',
	'field-missing': 'error',
	'field-unknown': 'error',
	'field-value': 'error',
	'file-encoding': 'error',
	'file-place': 'error',
	'front-matter': 'error',
	'image-missing': 'error',
	'image-unreadable': 'error',
	'kind-hidden': 'error',
	'import-unfinished': 'error',
	'link-broken': 'error',
	'lock-unreadable': 'error',
	'markdown-failed': 'error',
	'name-claimed': 'error',
	'parent-circle': 'error',
	'reference-unknown': 'error',
	'status-contradicts': 'error',
	'tie-to-itself': 'error',
	'yaml-comment': 'error',
	'yaml-syntax': 'error',
	'address-unlocked': 'notice',
	'anchor-lost': 'notice',
	'archive-url': 'notice',
	'case-not-checked': 'notice',
	'history-missing': 'notice',
	'html-removed': 'notice',
	'image-remote': 'notice',
	'link-dead': 'notice',
	'mention-ambiguous': 'notice',
} as const satisfies Record<string, 'error' | 'notice'>;

export type RuleId = keyof typeof rules;

/** Whether a problem of this rule stops the build. */
export function isError(problem: { readonly rule: RuleId }): boolean {
	return rules[problem.rule] === 'error';
}
