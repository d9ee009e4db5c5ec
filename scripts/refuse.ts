/** Ends because the command cannot be meant so. */
export function refuse(message: string): never {
	console.error(message);
	process.exit(2);
}
