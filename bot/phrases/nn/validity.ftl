## Gyldig forfall: den som skal ta stilling, og den det gjeld

validity-awaited = *Er det gyldig forfall for { $name }?* Sjukdom, og plikter som ikkje kan vente, er det som regel. Ferie og vanleg arbeid er det som regel ikkje (kommunelova § 8-1).
validity-valid = Forfallet til { $name } er godteke som gyldig.
validity-invalid = Forfallet til { $name } er ikkje godteke.
button-judge-valid = Gyldig forfall
button-judge-invalid = Ikkje gyldig
button-look-at = Sjå på forfallet
task-judge-awaited = *Er det gyldig forfall? { $member }, { $participant }*
    { $meeting }, { $when }. Vara blir kalla inn same kva du svarar.
task-judge-valid = Forfallet til { $member }, { $participant }, er godteke som gyldig: { $meeting }, { $when }.
task-judge-invalid = Forfallet til { $member }, { $participant }, er ikkje godteke: { $meeting }, { $when }.
task-judge-over = { $member }, { $participant }, er ikkje borte lenger: { $meeting }, { $when }.
card-away-unjudged = Takk, vi har registrert *forfall* frå deg. Sekretariatet tek stilling til om det er gyldig forfall.
card-away-valid = Takk, *forfallet* ditt er registrert og godteke som gyldig. Du treng ikkje gjere noko meir.
card-away-invalid = ⚠️ *Forfallet* ditt er registrert, men *ikkje* godteke som gyldig, så du har plikt til å møte.
news-apology_refused = *Forfallet ditt er ikkje godteke: { $meeting }, { $when }*
    Det blir ikkje rekna som gyldig forfall (kommunelova § 8-1), så du har plikt til å møte. Trykk «Trekk forfallet» i meldinga over, eller snakk med sekretariatet.
story-judged-valid = Forfallet til { $person } vart godteke som gyldig.
story-judged-invalid = Forfallet til { $person } vart ikkje godteke som gyldig.
refusal-nothing-to-judge = Medlemen er ikkje borte lenger, så det er ikkje noko å ta stilling til.
dead-letter-apology_to_judge = spørsmålet om det er gyldig forfall
dead-letter-apology_refused = meldinga om at forfallet ikkje er godteke
