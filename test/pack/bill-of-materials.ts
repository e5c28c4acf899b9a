import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const ROOT = resolve(import.meta.dirname, '../..');

/** What is used of a package as the bill has it (CycloneDX 1.5, "component"). */
export interface Component {
  readonly 'bom-ref': string;
  readonly type: string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
}

export interface Bill {
  readonly metadata: { readonly timestamp: string; readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/** Name and version of each package that the lock has for whoever installs the program: no tool, and no choice of a tool. */
export function shippedPackages(): ReadonlySet<string> {
  const lock: Record<string, { version: string; dev?: true; devOptional?: true }> = JSON.parse(
    readFileSync(join(ROOT, 'package-lock.json'), 'utf8'),
  ).packages;
  const shipped = Object.entries(lock).filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional);
  return new Set(shipped.map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`));
}

/**
 * The bill of materials of what is shipped, in the form of CycloneDX, as `npm sbom` makes it of the lock. Of all packages: told to
 * leave out the tools, npm leaves out what is shipped as well wherever a tool uses it, too.
 */
export async function billOfMaterials(): Promise<Bill> {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'];
  const { stdout } = await promisify(execFile)('npm', args, { cwd: ROOT, maxBuffer: 1e8, timeout: 60_000 });
  const all: Bill = JSON.parse(stdout);
  const shipped = shippedPackages();
  const components = all.components.filter(({ name, version }) => shipped.has(`${name}@${version}`));
  const refs = new Set([all.metadata.component['bom-ref'], ...components.map((each) => each['bom-ref'])]);
  const dependencies = all.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => refs.has(each)) }));
  // npm takes the name of the folder for the name of the program.
  const metadata = { ...all.metadata, component: { ...all.metadata.component, name: 'servanda' } };
  return { ...all, metadata, components, dependencies };
}

if (process.argv[1] === import.meta.filename) console.log(JSON.stringify(await billOfMaterials(), null, 2));
