// Builds the UI into target/ui. Installs dependencies only if the lockfile changed, and builds only if a source changed.
// Maven calls it three times in every build: with --start, which returns at once, so that the UI is built while Java
// compiles; with --finish, which waits for the build to end; and with --check, in the test phase, which checks format,
// lint, and types and runs the tests. Without an option, it builds and returns.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ui = dirname(fileURLToPath(import.meta.url));
const target = join(ui, '../../../target');
const installed = join(ui, 'node_modules/.installed-from');
const built = join(target, 'ui.built-from');
const checked = join(target, 'ui.checked-from');
const schema = join(ui, '../resources/graphql');
const generated = join(ui, 'src/graph-api/generated');

const log = join(target, 'ui.log');
const exitCode = join(target, 'ui.exit');
const pid = join(target, 'ui.pid');

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Building the UI needs Node 20.19 or later, this is ${process.version}; or build without the UI: -Dskip.ui`);
}

if (process.argv.includes('--start')) {
  mkdirSync(target, { recursive: true });
  rmSync(exitCode, { force: true });
  const output = openSync(log, 'w');
  const background = spawn(process.execPath, [fileURLToPath(import.meta.url), '--background'], {
    detached: true,
    stdio: ['ignore', output, output],
  });
  writeFileSync(pid, String(background.pid));
  process.exit(0);
}
if (process.argv.includes('--finish')) {
  while (!existsSync(exitCode)) {
    if (!runs(Number(read(pid)))) {
      fail(`The build of the UI was killed; see ${log}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const failed = read(exitCode) !== '0';
  (failed ? console.error : console.log)(read(log).trim());
  process.exit(failed ? 1 : 0);
}
if (process.argv.includes('--background')) {
  process.on('exit', (code) => writeFileSync(exitCode, String(code)));
}

const dependencies = fingerprint([join(ui, 'package-lock.json'), join(ui, '.npmrc')]);
const sources = fingerprint([...filesUnder(ui), ...filesUnder(schema)]);

if (process.argv.includes('--check')) {
  if (read(checked) === sources) {
    console.log('UI is checked');
  } else {
    npm('run --silent check');
    npm('test --silent');
    writeFileSync(checked, sources);
  }
} else if (read(built) === sources && existsSync(join(target, 'ui'))) {
  console.log('UI is up to date');
} else {
  if (read(installed) !== dependencies) {
    npm('ci --prefer-offline');
    writeFileSync(installed, dependencies);
  }
  rmSync(built, { force: true });
  npm('run --silent build');
  rmSync(join(target, 'classes/static/assets'), { recursive: true, force: true }); // assets of an earlier build
  mkdirSync(target, { recursive: true });
  writeFileSync(built, sources);
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

function runs(id) {
  try {
    return process.kill(id, 0);
  } catch {
    return existsSync(exitCode);
  }
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function npm(command) {
  const started = Date.now();
  // A shell, because npm is npm.cmd on Windows. All output goes to standard error, which Maven shows on failure.
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
