// Runs npm scripts only if what they depend on has changed. Maven calls it in every build: "build" installs the
// dependencies and builds the UI into target/classes/static; "check" checks format, lint, and types and runs the tests.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ui = dirname(fileURLToPath(import.meta.url));
const target = join(ui, '../../../target');
const schema = join(ui, '../resources/graphql');
const generated = join(ui, 'src/graph-api/generated');

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Building the UI needs Node 20.19 or later, this is ${process.version}; or build without the UI: -Dskip.ui`);
}
mkdirSync(target, { recursive: true });

const dependencies = fingerprint([join(ui, 'package-lock.json'), join(ui, '.npmrc')]);
const sources = fingerprint([...filesUnder(ui), ...filesUnder(schema)]);

if (process.argv[2] === 'check') {
  ifChanged(join(target, 'ui.checked-from'), sources, 'run --silent check', 'test --silent');
} else {
  ifChanged(join(ui, 'node_modules/.installed-from'), dependencies, 'ci --prefer-offline');
  ifChanged(join(target, 'ui.built-from'), sources, 'run --silent build');
}

/** Runs the scripts unless the marker says that they have run with the same inputs. */
function ifChanged(marker, inputs, ...scripts) {
  if (existsSync(marker) && readFileSync(marker, 'utf8') === inputs) return;
  rmSync(marker, { force: true });
  scripts.forEach(npm);
  writeFileSync(marker, inputs);
}

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules' && join(folder, entry.name) !== generated)
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

function npm(command) {
  const started = Date.now();
  // A shell, because npm is npm.cmd on Windows.
  const { status } = spawnSync(`npm ${command}`, { cwd: ui, shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) {
    fail(`npm ${command} failed; to build without the UI: -Dskip.ui`);
  }
  console.log(`npm ${command}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
