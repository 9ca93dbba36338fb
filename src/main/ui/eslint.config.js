import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import hooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What the folders that screens share may import from each other. Only app/ and screens may import anything else. */
const imports = {
  catalogue: [],
  design: [],
  export: [],
  'graph-api': [],
  persisted: [],
  holdings: ['persisted'],
  routing: ['graph-api'],
  frame: ['design', 'graph-api', 'routing'],
  evidence: ['design', 'graph-api', 'routing'],
  concept: ['design', 'evidence', 'frame', 'graph-api', 'routing'],
  search: ['catalogue', 'concept', 'design', 'frame', 'graph-api', 'routing'],
};

const layers = Object.entries(imports).map(([folder, allowed]) => ({
  target: `src/${folder}/**`,
  from: `src/!(${[folder, ...allowed, 'testing'].join('|')})/**`,
  message: `eslint.config.js lists what ${folder}/ may import.`,
}));

export default defineConfig(
  globalIgnores(['src/graph-api/generated']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [js.configs.recommended, tseslint.configs.strict, tseslint.configs.stylistic],
  },
  { files: ['src/**/*.{ts,tsx}'], ...hooks.configs.flat.recommended },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.tsx'],
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx'] })],
    },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [{ target: 'src/!(app)/**', from: 'src/app/**', message: 'Only main.tsx imports app/.' }, ...layers],
        },
      ],
    },
  },
);
