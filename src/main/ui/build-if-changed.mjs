// Builds the UI into target/ui, doing only what is out of date; Maven runs it in every build.
// Dependencies are installed again when the lockfile changed, pages built again when a source did.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ui = dirname(fileURLToPath(import.meta.url));
const target = join(ui, '../../../target');
const installed = join(ui, 'node_modules/.installed-from');
const built = join(target, 'ui.built-from');

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Building the UI needs Node 20.19 or later, this is ${process.version}; or build without it: -Dskip.ui`);
}

const dependencies = fingerprint([join(ui, 'package-lock.json'), join(ui, '.npmrc')]);
const sources = fingerprint(filesUnder(ui));

if (read(built) === sources && existsSync(join(target, 'ui'))) {
  console.log('UI is up to date');
} else {
  if (read(installed) !== dependencies) {
    npm('ci --prefer-offline');
    writeFileSync(installed, dependencies);
  }
  rmSync(built, { force: true });
  npm('run --silent build');
  rmSync(join(target, 'classes/static/assets'), { recursive: true, force: true }); // names of an earlier build
  mkdirSync(target, { recursive: true });
  writeFileSync(built, sources);
}

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules')
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();
}

function fingerprint(files) {
  const hash = createHash('sha256').update(process.version);
  for (const file of files) {
    hash.update(`\0${relative(ui, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function npm(command) {
  const started = Date.now();
  // a shell, because npm is npm.cmd on Windows; all on standard error, which Maven shows on failure
  const { status } = spawnSync(`npm ${command}`, { cwd: ui, shell: true, stdio: ['ignore', 2, 2] });
  if (status !== 0) {
    fail(`npm ${command} failed; to build without the UI: -Dskip.ui`);
  }
  console.log(`npm ${command}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
