// Which parties split, which became one, and in which year?
// $party (party): only this party, by any of its names
// In the Neo4j browser, before it:  :params {party: null}
MATCH (p:Party)-[r:SPLIT_FROM|MERGER_OF|MERGED_INTO|MERGED_WITH]->(o:Party)
WHERE $party IS NULL OR p.name = $party
MATCH (f:Fact {id: r.id})
RETURN p.name AS party, f.relation AS relation, o.name AS other, f.year AS year
ORDER BY party, relation, other, year
