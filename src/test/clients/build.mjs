// Builds the page that the tests open: the snippets of a page of the documentation as files, generated code, one bundle.
// node build.mjs PAGE ADDRESS
import { transformAsync } from '@babel/core';
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const [page, address] = process.argv.slice(2);

rmSync('src', { recursive: true, force: true });
rmSync('dist', { recursive: true, force: true });
const blocks = readFileSync(page, 'utf8').matchAll(/^```\w+ (\S+)\n(.*?)^```$/gms);
for (const [, file, text] of blocks) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text.replaceAll('localhost:8080', address));
}

const schema = await fetch(`http://${address}/graphql/schema`);
if (!schema.ok) {
  throw new Error(`There is no schema: ${schema.status}`);
}
writeFileSync('schema.graphql', await schema.text());

run('relay-compiler');
run('graphql-codegen');
run('tsc');

await build({
  entryPoints: ['suite/index.ts'],
  bundle: true,
  format: 'esm',
  outfile: 'dist/suite.js',
  define: { ADDRESS: JSON.stringify(address), 'process.env.NODE_ENV': '"production"' },
  logLevel: 'error',
  plugins: [{ name: 'relay', setup: (bundler) => bundler.onLoad({ filter: /\/src\/relay\/\w+\.ts$/ }, compiled) }],
});
writeFileSync('dist/index.html', '<!doctype html><title>Clients</title><script type="module" src="suite.js"></script>');

/** Replaces the documents of Relay by what its compiler made of them. */
async function compiled({ path }) {
  const result = await transformAsync(readFileSync(path, 'utf8'), {
    filename: path,
    babelrc: false,
    configFile: false,
    parserOpts: { plugins: ['typescript'] },
    plugins: [['relay', { eagerEsModules: true }]],
  });
  return { contents: result.code, loader: 'ts' };
}

function run(command) {
  try {
    execFileSync(`node_modules/.bin/${command}`, { encoding: 'utf8', stdio: 'pipe' });
  } catch (failure) {
    throw new Error(`${command} fails:\n${failure.stdout}${failure.stderr}`);
  }
}
