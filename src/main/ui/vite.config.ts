import { defineConfig } from 'vite';

// Each page is an HTML entry that keeps its path: graphiql/index.html is served as /graphiql/.
export default defineConfig({
  base: './', // relative addresses: the pages work under any context path
  logLevel: 'warn',
  build: {
    outDir: '../../../target/ui',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4096, // Monaco is one large chunk
    rolldownOptions: {
      input: ['graphiql/index.html'],
      onLog(level, log, report) {
        // "use client" in libraries means nothing to a page without server rendering
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
  worker: { format: 'es' },
  server: { proxy: { '/graphql': 'http://localhost:8080' } },
});
