// Which facts do these words speak of, and where are they said?
// $words (words): the facts that these words speak of
MATCH (c:Claim)-[:SUPPORTS]->(f:Fact)
MATCH (c)-[:QUOTES]->(:Span)-[:`IN`]->(d:Document)
WITH DISTINCT f, c, d
MATCH (s {id: f.subject})
RETURN s.name AS subject, f.relation AS relation, f.name AS fact, d.key AS document,
  c.source AS source, c.line AS line, c.quote AS words
ORDER BY subject, relation, fact, document, line, words, c.id
