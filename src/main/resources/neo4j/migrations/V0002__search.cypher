// Search tells the curated from the rest, without reading what it finds: the index holds the origin, too.
DROP INDEX concept_text IF EXISTS;
CREATE FULLTEXT INDEX concept_search IF NOT EXISTS FOR (n:Concept) ON EACH [n.name, n.alsoKnownAs, n.abbreviation, n.codes, n.origin]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
