// Which rule made how many claims?
MATCH (c:Claim)-[:SUPPORTS]->(f:Fact)
RETURN c.rule AS rule, c.source AS source, count(DISTINCT c.id) AS claims, count(DISTINCT f.id) AS facts
ORDER BY rule, source
