## Det som står på knappar og i titlar

app-name = Rådslag
button-come = Eg kjem
button-apologise = Meld forfall
button-unsure = Veit ikkje enno
button-come-whole = Eg kjem til heile møtet
button-withdraw = Trekk forfallet
button-step-in = Ja, eg møter
button-step-in-after-all = Eg kan likevel
button-decline = Nei, eg kan ikkje
button-they-come = Svarte ja
button-they-decline = Svarte nei
button-send = Send
button-save = Lagre
button-next = Neste
button-close = Lukk
button-try-again = Prøv igjen
button-not-now = Ikkje no
button-notice = Kall inn
button-status = Sjå status
button-attendance = Før frammøte
button-minutes = Lag { minutes-word }
button-move = Flytt møtet
button-cancel = Avlys møtet
button-subscribe = Abonner i kalenderen
