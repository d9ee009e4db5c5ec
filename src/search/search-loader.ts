// All that a page loads of the search before a reader turns to it: `/` leads to the field, and a box comes to life
// with its first focus, by way of a script that waits in a template.

const field = document.querySelector<HTMLInputElement>('#q');
const script = document.querySelector<HTMLTemplateElement>('#box-script');

document.addEventListener('keydown', (event) => {
	const { key, ctrlKey, metaKey, altKey, target } = event;
	if (key !== '/' || ctrlKey || metaKey || altKey || isTypedInto(target)) return;
	event.preventDefault();
	field?.focus();
	field?.select();
});
if (document.activeElement === field) start();
else field?.addEventListener('focus', start, { once: true });

function start(): void {
	if (script !== null) document.body.append(script.content.cloneNode(true));
}

function isTypedInto(target: EventTarget | null): boolean {
	return target instanceof Element && target.matches('input:not([type=checkbox]), select, textarea');
}
