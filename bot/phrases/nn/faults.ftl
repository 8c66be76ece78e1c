## Når noko sviktar

fault-database = Databasen svarar ikkje akkurat no, så ingenting er lagra. Prøv igjen om eit minutt.
fault-slack = Slack svarte ikkje. Det du gjorde, kan likevel vere lagra. Sjå under «Hjem» før du prøver igjen.
fault-unknown = Noko gjekk gale hos Rådslag, og ingenting er lagra. Prøv igjen. Skjer det på nytt, sei frå til sekretariatet.
