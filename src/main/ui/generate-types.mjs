// Generates src/graph-api/generated: TypeScript types for the .graphql documents of the screens, validated against the
// schema of the service. Works offline.
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import { buildSchema, Kind, parse, print, visit } from 'graphql';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ui = dirname(fileURLToPath(import.meta.url));
const output = join(ui, 'src/graph-api/generated/');
const schema = parse(
  filesUnder(join(ui, '../resources/graphql'), '.graphqls')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n'),
);

/** Types of what is null only after an error, which fetchQuery throws. */
const computed = [
  'SkillGap',
  'RoleComparison',
  'Insights',
  'CareerPaths',
  'LearningPlan',
  'Subgraph',
  'RoleMatchConnection',
];

const sdl = print(
  visit(schema, {
    FieldDefinition: (field, _key, _parent, _path, ancestors) =>
      isComputed(field, ancestors.at(-1)) && field.type.kind !== Kind.NON_NULL_TYPE
        ? { ...field, type: { kind: Kind.NON_NULL_TYPE, type: field.type } }
        : undefined,
  }),
);

const sections = await preset.buildGeneratesSection({
  baseOutputDir: output,
  presetConfig: { fragmentMasking: false },
  schema: parse(sdl),
  schemaAst: buildSchema(sdl),
  documents: filesUnder(join(ui, 'src'), '.graphql')
    .filter((file) => !file.includes('/graphiql/'))
    .map(document),
  config: {
    documentMode: 'string',
    scalars: { Date: 'string', DateTime: 'string' },
    strictScalars: true,
    useTypeImports: true,
  },
  plugins: [],
  pluginMap: {},
  documentTransforms: [],
});

rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
for (const section of sections.filter(({ filename }) => filename.endsWith('/graphql.ts'))) {
  writeFileSync(section.filename, await codegen(section));
}

function isComputed({ name, type }, parent) {
  return (
    parent.name?.value === 'Insights' ||
    // every gap on the screens leads to a role
    (parent.name?.value === 'SkillGap' && name.value === 'to') ||
    ['similarRoles', 'nextMoves'].includes(name.value) ||
    (type.kind === Kind.NAMED_TYPE && computed.includes(type.name.value))
  );
}

function document(location) {
  const rawSDL = readFileSync(location, 'utf8');
  return { location, rawSDL, document: parse(rawSDL) };
}

function filesUnder(folder, ending) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => join(folder, file));
}
