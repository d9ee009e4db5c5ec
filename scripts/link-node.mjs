import { existsSync, symlinkSync, writeFileSync } from 'node:fs';

// Runs after `npm ci`, with whatever Node is installed. npm puts the Node that comes with the project first on the
// PATH of every script by a link in node_modules/.bin. npm 10 loses that link when it leaves out the packages of
// other systems, which bring a link of the same name; this makes it again.

const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const link = 'node_modules/.bin/node';

if (existsSync(`node_modules/${name}`) && !existsSync(link)) {
	if (process.platform === 'win32') writeFileSync(`${link}.cmd`, `@"%~dp0\\..\\${name}\\bin\\node.exe" %*\r\n`);
	else symlinkSync(`../${name}/bin/node`, link);
}
