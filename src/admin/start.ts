import { formatRecord, parseRecord, type FormRecord } from './record-format.ts';

// Starts the web form in the browser. Sveltia CMS is loaded from here, so that it waits for the format of records.

declare global {
	interface Window {
		CMS_MANUAL_INIT?: boolean;
		CMS?: {
			registerCustomFormat(
				name: string,
				extension: string,
				format: { fromFile: (text: string) => FormRecord; toFile: (record: FormRecord) => string },
			): void;
			init(): void;
		};
	}
}

const { program = '', switches = '' } = document.body.dataset;
window.CMS_MANUAL_INIT = true;
const script = document.createElement('script');
script.src = program;
script.addEventListener('load', () => {
	window.CMS?.registerCustomFormat('record', 'md', {
		fromFile: (text) => parseRecord(text, switches.split(' ')),
		toFile: formatRecord,
	});
	window.CMS?.init();
});
document.body.append(script);
