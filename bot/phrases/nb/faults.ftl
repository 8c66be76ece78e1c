## Når noe svikter

fault-database = Databasen svarer ikke akkurat nå, så ingenting er lagret. Prøv igjen om et minutt.
fault-slack = Slack svarte ikke. Det du gjorde, kan likevel være lagret. Se under «Hjem» før du prøver igjen.
fault-unknown = Noe gikk galt hos Rådslag, og ingenting er lagret. Prøv igjen. Skjer det på nytt, si fra til sekretariatet.
