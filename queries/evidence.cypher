// Which words stand behind the facts of a party, or of one relation?
// $party (party): only this party, by any of its names
// $relation (text): only this relation, such as ledBy
// In the Neo4j browser, before it:  :params {party: null, relation: null}
MATCH (c:Claim)-[:SUPPORTS]->(f:Fact)
WHERE $relation IS NULL OR f.relation = $relation
MATCH (c)-[:QUOTES]->(:Span)-[:`IN`]->(d:Document)
WITH DISTINCT f, c, d
MATCH (s {id: f.subject})
WHERE $party IS NULL OR s.name = $party
RETURN s.name AS subject, f.relation AS relation, f.name AS fact, d.key AS document,
  c.source AS source, c.line AS line, c.quote AS words
ORDER BY subject, relation, fact, document, line, words, c.id
