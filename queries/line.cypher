// What does one line of a document say?
// $line (number, default 24): the line of the document
// $document (text): only this document, by its key
// In the Neo4j browser, before it:  :params {line: 24, document: null}
MATCH (c:Claim)-[:QUOTES]->(q:Span {line: $line})-[:`IN`]->(d:Document)
WHERE $document IS NULL OR d.key = $document
MATCH (c)-[:SUPPORTS]->(f:Fact)
RETURN d.key AS document, q.start AS start, q.end AS end, f.relation AS relation, f.name AS fact, q.quote AS words
ORDER BY document, start, end, relation, fact, c.id
