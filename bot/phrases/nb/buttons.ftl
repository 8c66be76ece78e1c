## Det som står på knapper og i titler

app-name = Rådslag
button-come = Jeg kommer
button-apologise = Meld forfall
button-unsure = Vet ikke ennå
button-come-whole = Jeg kommer til hele møtet
button-withdraw = Trekk forfallet
button-step-in = Ja, jeg møter
button-step-in-after-all = Jeg kan likevel
button-decline = Nei, jeg kan ikke
button-they-come = Svarte ja
button-they-decline = Svarte nei
button-send = Send
button-save = Lagre
button-next = Neste
button-close = Lukk
button-try-again = Prøv igjen
button-not-now = Ikke nå
button-notice = Kall inn
button-status = Se status
button-attendance = Før oppmøte
button-minutes = Lag { minutes-word }
button-move = Flytt møtet
button-cancel = Avlys møtet
button-subscribe = Abonner i kalenderen
