import { defineConfig } from 'vitest/config';

import { budget } from './vite/budget.ts';
import { precompress } from './vite/precompress.ts';

// Each page is an HTML entry and keeps its path: index.html is the app, graphiql/index.html is served as /graphiql/.
export default defineConfig({
  base: './', // relative URLs, so that the pages work under any context path
  logLevel: 'warn',
  plugins: [budget('/ui/index.html', 160), precompress()],
  build: {
    outDir: '../../../target/classes/static',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4096, // Monaco is one large chunk
    rolldownOptions: {
      input: ['index.html', 'graphiql/index.html'],
      onLog(level, log, report) {
        // "use client" in libraries has no effect without server rendering
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
  optimizeDeps: { entries: ['index.html'] }, // the workers of GraphiQL cannot be prebundled
  worker: { format: 'es' },
  server: { proxy: { '/graphql': process.env['ATLAS'] ?? 'http://localhost:8080' } },
  test: {
    environment: 'jsdom',
    isolate: false, // a jsdom for each file takes six times as long
    setupFiles: 'src/testing/setup.ts',
  },
});
