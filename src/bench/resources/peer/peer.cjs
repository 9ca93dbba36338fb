// Serves the graph with the Neo4j GraphQL Library, for PeerBenchmark. Arguments: address of Neo4j, user and password.
// Documents are parsed and validated once, and nothing but the library stands between HTTP and the driver.
const http = require('node:http');
const { Neo4jGraphQL } = require('@neo4j/graphql');
const { execute, parse, validate } = require('graphql');
const neo4j = require('neo4j-driver');

// The labels let ids be found by their index
const typeDefs = `
  type Role @node(labels: ["Concept", "Role"]) {
    id: ID!
    name: String!
    nameKey: String!
    skills: [Skill!]! @relationship(type: "REQUIRES", direction: OUT, properties: "Requires")
    moves: [Transition!]! @relationship(type: "FROM", direction: IN)
  }
  type Skill @node(labels: ["Concept", "Skill"]) {
    id: ID!
    name: String!
  }
  type Transition @node {
    rank: Int
    to: [Role!]! @relationship(type: "TO", direction: OUT)
  }
  type Requires @relationshipProperties {
    importance: Float!
    level: Float
  }
`;

async function main() {
  const driver = neo4j.driver(process.argv[2], neo4j.auth.basic(process.argv[3], process.argv[4]));
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
  const documents = new Map();

  function prepared(query) {
    if (!documents.has(query)) {
      const document = parse(query);
      const errors = validate(schema, document);
      if (errors.length > 0) {
        throw errors[0];
      }
      documents.set(query, document);
    }
    return documents.get(query);
  }

  async function answer(body) {
    try {
      const { query, variables } = JSON.parse(body);
      return await execute({ schema, document: prepared(query), variableValues: variables, contextValue: {} });
    } catch (error) {
      return { errors: [{ message: String(error) }] };
    }
  }

  const server = http.createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) {
      chunks.push(chunk);
    }
    const bytes = Buffer.from(JSON.stringify(await answer(Buffer.concat(chunks).toString())));
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': bytes.length });
    response.end(bytes);
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, 'localhost', () => console.log(`port ${server.address().port}`));
  // Ends with the process that started it
  process.stdin.on('end', () => process.exit(0)).resume();
}

main();
