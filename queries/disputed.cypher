// Where do sources disagree, and in which words?
// $party (party): only this party, by any of its names
// In the Neo4j browser, before it:  :params {party: null}
MATCH (c:Claim)-[:SUPPORTS]->(f:Fact {status: 'disputed'})
MATCH (c)-[:QUOTES]->(:Span)-[:`IN`]->(d:Document)
WITH DISTINCT f, c, d
MATCH (s {id: f.subject})
WHERE $party IS NULL OR s.name = $party
RETURN s.name AS subject, f.relation AS relation, f.name AS fact, f.preferred AS preferred,
  d.key AS document, c.line AS line, c.quote AS words
ORDER BY subject, relation, fact, document, line, words, c.id
