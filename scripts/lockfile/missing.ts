/** The parts of npm's lock file (version 3) that tell which packages belong together. */
export interface Lockfile {
	packages: Record<string, LockedPackage>;
}

interface LockedPackage {
	readonly version?: string;
	readonly dev?: boolean;
	readonly optional?: boolean;
	readonly os?: readonly string[];
	readonly cpu?: readonly string[];
	readonly libc?: readonly string[];
	readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** The optional packages that a package of the lock file names by an exact version and that the file lacks. */
export function findMissing({ packages }: Lockfile): { place: string; entry: LockedPackage }[] {
	return Object.entries(packages).flatMap(([parent, { optionalDependencies = {}, dev }]) =>
		Object.entries(optionalDependencies)
			.filter(([name, version]) => /^\d/.test(version) && resolve(packages, parent, name)?.version !== version)
			.map(([name, version]) => ({
				place: `node_modules/${name}` in packages ? `${parent}/node_modules/${name}` : `node_modules/${name}`,
				entry: { version, ...(dev === true ? { dev } : {}), optional: true, ...systemOf(name) },
			})),
	);
}

/** The package that `name` means inside `parent`: the nearest one, as Node looks for it. */
function resolve(packages: Lockfile['packages'], parent: string, name: string): LockedPackage | undefined {
	for (let folder = parent; ; folder = folder.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
		const found = packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`];
		if (found !== undefined || folder === '') return found;
	}
}

/** The system that a package is for, by the words of its name: `binding-linux-x64-gnu`. */
function systemOf(name: string): Pick<LockedPackage, 'cpu' | 'os' | 'libc'> {
	const words = (name.split('/').at(-1) ?? '').split('-');
	const one = (known: Readonly<Record<string, string>>) => {
		const word = words.find((candidate) => candidate in known);
		return word === undefined ? undefined : [known[word] ?? word];
	};
	const [cpu, os, libc] = [one(processors), one(systems), one(libraries)];
	return { ...(cpu && { cpu }), ...(os && { os }), ...(libc && { libc }) };
}

const processors = {
	arm64: 'arm64',
	x64: 'x64',
	arm: 'arm',
	ia32: 'ia32',
	ppc64: 'ppc64',
	riscv64: 'riscv64',
	s390x: 's390x',
	wasm32: 'wasm32',
};
const systems = {
	android: 'android',
	darwin: 'darwin',
	freebsd: 'freebsd',
	linux: 'linux',
	openharmony: 'openharmony',
	win32: 'win32',
	windows: 'win32',
};
const libraries = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl' };
