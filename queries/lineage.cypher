// How is a party related to other parties?
// $party (party): only this party, by any of its names
// In the Neo4j browser, before it:  :params {party: null}
MATCH (p:Party)-[r:HEIR_OF|PREDECESSOR|SUCCESSOR|SPLIT_FROM|MERGER_OF|MERGED_INTO|MERGED_WITH]->(k:Party)
WHERE $party IS NULL OR p.name = $party
MATCH (f:Fact {id: r.id})
RETURN p.name AS party, f.relation AS relation, k.name AS kin, k.foundedOn AS kinFounded, r.claimedBy AS accordingTo, f.name AS fact
ORDER BY party, relation, kin, fact
