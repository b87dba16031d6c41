// Which facts do several places say?
// $party (party): only this party, by any of its names
// In the Neo4j browser, before it:  :params {party: null}
MATCH (c:Claim)-[:SUPPORTS]->(f:Fact {status: 'corroborated'})
WHERE c.derived IS NULL
MATCH (c)-[:QUOTES]->(:Span)-[:`IN`]->(d:Document)
WITH f, count(DISTINCT c.id) AS claims, count(DISTINCT c.source) AS kinds, count(DISTINCT d.id) AS documents, min(c.line) AS first
MATCH (s {id: f.subject})
WHERE $party IS NULL OR s.name = $party
RETURN s.name AS subject, f.relation AS relation, f.name AS fact, claims, kinds, documents, first
ORDER BY claims DESC, subject, fact, f.id
