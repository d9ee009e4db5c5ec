import { mkdir, writeFile } from 'node:fs/promises';
import { buildSchemaFiles } from './schemas/schema-files.ts';

// Writes schemas/: what fields each kind of record has, in the form that text editors read.

const files = await buildSchemaFiles();
await mkdir('schemas', { recursive: true });
for (const [name, text] of files) await writeFile(`schemas/${name}`, text);
console.log(`Wrote ${files.size} files to schemas/.`);
