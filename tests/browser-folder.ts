/** In the browser: lets the form choose a folder of the browser's own, with these files in it. */
export async function standInForFolder(files: Record<string, string>): Promise<void> {
	const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('archive', { create: true });
	for (const [path, text] of Object.entries(files)) {
		const names = path.split('/');
		let folder = root;
		for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
		const file = await folder.getFileHandle(names.at(-1) ?? '', { create: true });
		const writable = await file.createWritable();
		await writable.write(text);
		await writable.close();
	}
	const granted = () => Promise.resolve('granted');
	Object.assign(FileSystemDirectoryHandle.prototype, { requestPermission: granted, queryPermission: granted });
	Object.assign(window, { showDirectoryPicker: () => Promise.resolve(root) });
}

/** In the browser: the text of a file of that folder. */
export async function readFromFolder(path: string): Promise<string> {
	const names = path.split('/');
	let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('archive');
	for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name);
	return (await (await folder.getFileHandle(names.at(-1) ?? '')).getFile()).text();
}
