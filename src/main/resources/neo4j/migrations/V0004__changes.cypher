// What the service changed, so that every instance forgets that and no more.
CREATE CONSTRAINT graph_version IF NOT EXISTS FOR (n:GraphVersion) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT graph_change IF NOT EXISTS FOR (n:GraphChange) REQUIRE n.version IS UNIQUE;
