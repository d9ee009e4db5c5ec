import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { completeFrontMatter } from '../src/complete-front-matter.ts';

// What the extension of VS Code does is done by its language server, which comes with npm. So this is the proof that
// front matter is completed and checked, and that a new version of the server still reads what we write for it.

let folder: string;
let uri: string;
let server: ChildProcessByStdio<Writable, Readable, null>;
const answers = new Map<number, (result: unknown) => void>();

beforeAll(async () => {
	await mkdir('.cache', { recursive: true });
	folder = await mkdtemp(join(resolve('.cache'), 'test-'));
	await cp('content', join(folder, 'content'), { recursive: true });
	await cp('schemas', join(folder, 'schemas'), { recursive: true });
	await completeFrontMatter(join(folder, 'content')).hooks['astro:config:done']?.({
		config: { root: pathToFileURL(`${folder}/`) },
	} as never);
	uri = pathToFileURL(join(folder, 'content/legal-actions/twitter-v-dhs.md')).href;
	server = spawn(process.execPath, ['node_modules/@astrojs/language-server/bin/nodeServer.js', '--stdio'], {
		stdio: ['pipe', 'pipe', 'ignore'],
	});
	listen();
	await ask('initialize', {
		processId: process.pid,
		workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'archive' }],
		capabilities: { textDocument: { diagnostic: {}, hover: { contentFormat: ['markdown'] } }, workspace: {} },
		initializationOptions: { typescript: { tsdk: resolve('node_modules/typescript/lib') }, contentIntellisense: true },
	});
	tell('initialized', {});
	const text = `---
kind: subpoenas
caseName: A v. B
dateFiled: 2017-13
dateIssued: 2017
docketNumber: 0123
courts: cand
sta
parties:
  - name: A
---
Text.
`;
	tell('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
});

afterAll(async () => {
	server.kill();
	await rm(folder, { recursive: true });
});

test('what is wrong is marked on its line, with the words of the build, and nothing else is', async () => {
	const { items } = (await ask('textDocument/diagnostic', { textDocument: { uri } })) as { items: Diagnostic[] };
	const marks = items.map(({ range, message }) => `${range.start.line + 1} ${message}`);
	expect(marks).toEqual(
		expect.arrayContaining([
			expect.stringMatching(/^2 .*"subpoena"/),
			'4 Write a day as 2017-04-07, a month as 2017-04 or a year as 2017.',
			'7 Property courts is not allowed.',
		]),
	);
	expect(marks.filter((mark) => /^(?:3|5|6) /.test(mark))).toEqual([]);
});

test('fields are completed with what they mean', async () => {
	const position = { line: 7, character: 3 };
	const { items } = (await ask('textDocument/completion', { textDocument: { uri }, position })) as {
		items: { label: string; documentation: unknown }[];
	};
	const status = items.find((item) => item.label === 'statusHistory');
	expect(JSON.stringify(status?.documentation)).toContain('How it stood, each step with its date');
	expect(items.map((item) => item.label)).not.toContain('caseName');
});

test('the meaning of a field stands beside it', async () => {
	const position = { line: 2, character: 2 };
	const hover = await ask('textDocument/hover', { textDocument: { uri }, position });
	expect(JSON.stringify(hover)).toContain('The full name or caption');
});

interface Diagnostic {
	range: { start: { line: number } };
	message: string;
}

/** Asks the server and waits for its answer. */
function ask(method: string, params: object): Promise<unknown> {
	const id = answers.size + 1;
	const answer = new Promise((done) => answers.set(id, done));
	send({ id, method, params });
	return answer;
}

function tell(method: string, params: object): void {
	send({ method, params });
}

function send(message: object): void {
	const text = JSON.stringify({ jsonrpc: '2.0', ...message });
	server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
}

/** Takes messages from the server; what it asks itself is answered with nothing. */
function listen(): void {
	let rest = Buffer.alloc(0);
	server.stdout.on('data', (chunk: Buffer) => {
		rest = Buffer.concat([rest, chunk]);
		for (;;) {
			const head = rest.indexOf('\r\n\r\n');
			const length = Number(/Content-Length: (\d+)/.exec(rest.subarray(0, Math.max(head, 0)).toString())?.[1]);
			if (head < 0 || rest.length < head + 4 + length) return;
			const message = JSON.parse(rest.subarray(head + 4, head + 4 + length).toString()) as Message;
			rest = rest.subarray(head + 4 + length);
			if (message.id === undefined) continue;
			if (message.method === undefined) answers.get(message.id)?.(message.result);
			else send({ id: message.id, result: null });
		}
	});
}

interface Message {
	id?: number;
	method?: string;
	result?: unknown;
}
