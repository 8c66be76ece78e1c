## Gyldig forfall: den som skal ta stilling, og den det gjelder

validity-awaited = *Er det gyldig forfall for { $name }?* Sykdom, og plikter som ikke kan vente, er det som regel. Ferie og vanlig arbeid er det som regel ikke (kommuneloven § 8-1).
validity-valid = Forfallet til { $name } er godtatt som gyldig.
validity-invalid = Forfallet til { $name } er ikke godtatt.
button-judge-valid = Gyldig forfall
button-judge-invalid = Ikke gyldig
button-look-at = Se på forfallet
task-judge-awaited = *Er det gyldig forfall? { $member }, { $participant }*
    { $meeting }, { $when }. Vara blir kalt inn uansett hva du svarer.
task-judge-valid = Forfallet til { $member }, { $participant }, er godtatt som gyldig: { $meeting }, { $when }.
task-judge-invalid = Forfallet til { $member }, { $participant }, er ikke godtatt: { $meeting }, { $when }.
task-judge-over = { $member }, { $participant }, er ikke borte lenger: { $meeting }, { $when }.
card-away-unjudged = Takk, vi har registrert *forfall* fra deg. Sekretariatet tar stilling til om det er gyldig forfall.
card-away-valid = Takk, *forfallet* ditt er registrert og godtatt som gyldig. Du trenger ikke gjøre noe mer.
card-away-invalid = ⚠️ *Forfallet* ditt er registrert, men *ikke* godtatt som gyldig, så du har plikt til å møte.
news-apology_refused = *Forfallet ditt er ikke godtatt: { $meeting }, { $when }*
    Det regnes ikke som gyldig forfall (kommuneloven § 8-1), så du har plikt til å møte. Trykk «Trekk forfallet» i meldingen over, eller snakk med sekretariatet.
story-judged-valid = Forfallet til { $person } ble godtatt som gyldig.
story-judged-invalid = Forfallet til { $person } ble ikke godtatt som gyldig.
refusal-nothing-to-judge = Medlemmet er ikke borte lenger, så det er ikke noe å ta stilling til.
dead-letter-apology_to_judge = spørsmålet om det er gyldig forfall
dead-letter-apology_refused = beskjeden om at forfallet ikke er godtatt
