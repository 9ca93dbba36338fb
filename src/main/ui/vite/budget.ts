import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

type Chunk = Rolldown.OutputChunk;

/** Reports how much JavaScript a page loads before it shows anything. Fails the build above the limit. */
export function budget(page: string, kilobytes: number): Plugin {
  return {
    name: 'budget',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const size = initial(page, chunks).reduce((sum, chunk) => sum + gzipSync(chunk.code).length, 0) / 1024;
      const report = `${page}: ${size.toFixed(1)} of ${kilobytes} KB initial JavaScript, compressed`;
      if (size > kilobytes) this.error(report);
      console.log(report);
    },
  };
}

/** The entry of the page and all of its static imports. */
function initial(page: string, chunks: Chunk[]): Chunk[] {
  const entry = chunks.find((chunk) => chunk.isEntry && chunk.facadeModuleId?.endsWith(page));
  const found = new Set(entry ? [entry] : []);
  for (const chunk of found) {
    chunks.filter(({ fileName }) => chunk.imports.includes(fileName)).forEach((imported) => found.add(imported));
  }
  return [...found];
}
