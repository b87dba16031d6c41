// Which words say what a party won?
// $party (party): only this party, by any of its names
// $year (number): only elections of this year
// In the Neo4j browser, before it:  :params {party: null, year: null}
MATCH (c:Claim)-[:SUPPORTS]->(f:Fact {relation: 'electionResult'})
MATCH (c)-[:QUOTES]->(:Span)-[:`IN`]->(d:Document)
WITH DISTINCT f, c, d
MATCH (p:Party {id: f.subject})
MATCH (e:Election {id: f.object})
WHERE ($party IS NULL OR p.name = $party) AND ($year IS NULL OR e.year = $year)
RETURN p.name AS party, e.name AS election, d.key AS document, c.source AS source, c.line AS line, c.quote AS words
ORDER BY party, election, document, line, words, c.id
