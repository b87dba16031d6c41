// Which body did an election fill, and how many seats had it?
MATCH (e:Election)-[:ELECTED_BODY]->(b:Legislature)
OPTIONAL MATCH (f:Fact {object: e.id, relation: 'electionResult'})
RETURN b.name AS legislature, e.name AS election, max(f.seatsTotal) AS seats
ORDER BY legislature, election
