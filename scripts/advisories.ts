import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { noticesFile, packagesIn, type NamedPackage } from './notices';
import { Problem } from './problem';

const builds = ['dist', 'dist-workbench'];
const fileInRoot = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** What `npm audit --json` says of a package, as far as it is read here. */
interface Finding {
  readonly name: string;
  readonly severity: string;
  /** Where it is installed, as the lock file names it. */
  readonly nodes: readonly string[];
  /** Advisories, or the names of packages of which it has them. */
  readonly via: readonly (string | { title: string; url: string })[];
}

/** The advisories on what ships, a line each; or why nobody knows. */
export type Advisories = { readonly known: readonly string[] } | { readonly unavailable: string };

/** Reads what npm said: an answer without findings is no finding, no answer is not. */
export function readAudit(
  answer: string,
  shipped: readonly NamedPackage[],
  versionAt: (node: string) => string | undefined,
): Advisories {
  let report: { vulnerabilities?: Record<string, Finding>; message?: string; error?: { summary?: string } };
  try {
    report = JSON.parse(answer);
  } catch {
    return { unavailable: 'npm gave no answer' };
  }
  if (!report.vulnerabilities) return { unavailable: report.message || report.error?.summary || 'npm gave no reason' };
  const findings = Object.values(report.vulnerabilities);
  const known = shipped.flatMap(({ name, version }) =>
    findings
      .filter((finding) => finding.name === name && finding.nodes.some((node) => versionAt(node) === version))
      .flatMap(({ severity, via }) =>
        via.map((cause) => {
          const said = typeof cause === 'string' ? `by way of ${cause}` : `${cause.title} (${cause.url})`;
          return `${name} ${version}: ${severity}, ${said}`;
        }),
      ),
  );
  return { known };
}

/** What the builds that stand here hold of others, by their own notices. */
function shippedPackages(): NamedPackage[] {
  const files = builds.map((build) => fileInRoot(`${build}/${noticesFile}`));
  if (!files.every(existsSync)) throw new Problem('Nothing is built yet: run npm run build -- workbench first.');
  const all = files.flatMap((file) => packagesIn(readFileSync(file, 'utf8')));
  return [...new Map(all.map((one) => [`${one.name} ${one.version}`, one])).values()];
}

/** `npm run advisories`: what is known against the software of others in the builds; fails when there is something. */
export function main(): void {
  const npm = process.env['npm_execpath'];
  if (!npm) throw new Problem('Run it as npm run advisories.');
  const shipped = shippedPackages();
  const { packages } = JSON.parse(readFileSync(fileInRoot('package-lock.json'), 'utf8'));
  const options = { cwd: fileInRoot(''), encoding: 'utf8', maxBuffer: 2 ** 28 } as const;
  // Everything: --omit=dev would leave out all that ships, because a build packs what is there for development.
  const { stdout } = spawnSync(process.execPath, [npm, 'audit', '--json'], options);
  const advisories = readAudit(stdout, shipped, (node) => packages[node]?.version);
  if ('unavailable' in advisories) {
    const versions = shipped.map(({ name, version }) => `  ${name} ${version}`).join('\n');
    console.log(`Advisories: unavailable (${advisories.unavailable}).\nWhat ships:\n${versions}`);
  } else if (advisories.known.length > 0) throw new Problem(advisories.known.join('\n'));
  else console.log(`No advisory is known on the ${shipped.length} packages of which something ships.`);
}
