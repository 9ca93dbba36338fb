// Every node has an id that is unique over the whole graph.
CREATE CONSTRAINT node_id IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT concept_id IF NOT EXISTS FOR (n:Concept) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT import_id IF NOT EXISTS FOR (n:Import) REQUIRE n.id IS UNIQUE;
// What an import wrote, to compare it with what it would write now.
CREATE INDEX node_origin IF NOT EXISTS FOR (n:Node) ON (n.origin);
// Lists in the order of their names, and exact matches of a search.
CREATE INDEX concept_name IF NOT EXISTS FOR (n:Concept) ON (n.nameKey);
CREATE INDEX role_name IF NOT EXISTS FOR (n:Role) ON (n.nameKey);
CREATE INDEX skill_name IF NOT EXISTS FOR (n:Skill) ON (n.nameKey);
CREATE INDEX tool_name IF NOT EXISTS FOR (n:Tool) ON (n.nameKey);
CREATE FULLTEXT INDEX concept_text IF NOT EXISTS FOR (n:Concept) ON EACH [n.name, n.alsoKnownAs, n.abbreviation, n.codes]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
