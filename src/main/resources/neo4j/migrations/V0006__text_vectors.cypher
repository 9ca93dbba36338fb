// Vectors of the concepts' names, so that they are not computed again with each start.
CREATE CONSTRAINT text_vector IF NOT EXISTS FOR (n:TextVector) REQUIRE n.digest IS UNIQUE;
