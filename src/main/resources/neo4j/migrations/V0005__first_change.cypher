// The first change is none. It spares later ones the creation of names, which Neo4j commits apart.
MERGE (graph:GraphVersion {id: 'graph'})
ON CREATE SET graph.version = 0, graph.commits = 0, graph.locked = true
MERGE (change:GraphChange {version: graph.version})
ON CREATE SET change.key = randomUUID(), change.nodes = [''], change.membership = false;
