// Whom does the text leave unnamed?
MATCH (u {unnamed: true})
OPTIONAL MATCH (u)-[:FOUNDED_BY]->(x)
RETURN u.name AS entity, x.name AS founder, u.foundedOn AS founded
ORDER BY entity, founder
