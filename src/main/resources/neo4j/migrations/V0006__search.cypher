// Search keeps all names in memory, and asks no index.
DROP INDEX concept_search IF EXISTS;
