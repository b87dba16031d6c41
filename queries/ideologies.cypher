// Which ideologies does a party hold to, and how many places say so?
// $party (party): only this party, by any of its names
// In the Neo4j browser, before it:  :params {party: null}
MATCH (c:Claim)-[:SUPPORTS]->(f:Fact {relation: 'hasIdeology', preferred: true})
WITH f, count(c) AS claims, count(DISTINCT c.source) AS kinds
MATCH (p:Party {id: f.subject})
MATCH (i:Ideology {id: f.object})
WHERE $party IS NULL OR p.name = $party
RETURN p.name AS party, i.name AS ideology, claims, kinds
ORDER BY party, claims DESC, ideology, kinds
