## Sakene, vedtakene og hvem som leder

button-room-lead = Møteleder og referent
button-room-items = Sakene
button-decision = Vedtak
button-task = Gi en oppgave
button-task-done = Det er gjort
room-items-title = Sakene
room-items-left = { $n ->
    [0] Alle sakene har fått et utfall.
    [one] Én sak mangler utfall.
   *[other] { $n } saker mangler utfall.
}
room-item-since = Behandles nå, fra kl. { $clock }
room-item-time = Behandlet kl. { $span }
room-item-not-treated = Saken ble ikke behandlet.
room-item-decide = Skriv vedtaket
room-item-task = Gi en oppgave
room-item-begin = Behandles nå
room-item-unstamp = Stryk tidspunktet
room-task-title = Oppgave
room-task-what = Hva skal gjøres?
room-task-participant = Hvilken kommune eller annen part?
room-task-person = Eller hvilken person?
room-task-person-placeholder = Velg person
room-task-person-hint = Én av de to må fylles ut. Er begge fylt ut, er det personen som har oppgaven.
room-task-by = Frist
room-task-line = *{ $whose }:* { $what } (frist { $by })
room-task-saved = Oppgaven er lagret.
room-task-told = { $names } var ikke til stede i saken, og får beskjed nå.
room-task-not-told = { $names } var ikke til stede og er ikke i Slack. Gi beskjed selv.
room-task-done = Oppgaven er gjort
room-task-withdraw = Ta oppgaven tilbake
room-task-done-said = Oppgaven er gjort.
room-task-withdraw-said = Oppgaven er tatt tilbake.
room-task-given = Du var ikke med da { $body } behandlet dette { $day }: { $case }. Der ble *{ $whose }* bedt om dette: { $what }
    Fristen er { $by }.
lead-title = Møteleder og referent
lead-chair = *{ $name }* leder møtet som organets leder.
lead-deputy = *{ $name }* leder møtet som nestleder, fordi lederen ikke er til stede.
lead-elected = *{ $name }* er valgt til å lede møtet.
lead-nobody = Verken leder eller nestleder er til stede. Da velger møtet en møteleder ved flertallsvalg (kommuneloven § 11-2).
lead-chosen = Valgt møteleder
lead-writers = Referent
lead-signers = Valgt til å underskrive sammen med møtelederen
lead-placeholder = Velg
decision-title = Vedtak
decision-roll-missing = Oppmøtet er ikke ført, så stemmene kan ikke telles ennå.
decision-votes = { $n ->
    [one] Én stemme i saken.
   *[other] { $n } stemmer i saken.
}
decision-no-quorum = ⚠️ Det er for få til å gjøre vedtak: { $needed } kreves.
decision-recused = Fratrådt i saken: { $names }.
decision-phrase = Begynn med en formulering:
decision-text = Vedtak
decision-text-hint = Fyll ut der det står «…».
decision-points = Nummererte punkter
decision-points-hint = Ett per linje, uten tall foran.
decision-vote = Votering
decision-result-none = Ingen votering
decision-result-unanimous = Enstemmig
decision-result-against = Med stemmer imot
decision-result-parties = Etter parti
decision-result-election = Valg
decision-against = Hvor mange stemte imot? Ved valg: hvor mange stemte blankt?
decision-parties = Hvordan stemte partiene?
decision-parties-hint = Én linje for hvert parti eller hver person, for eksempel «Sp: 2 for, 1 mot».
decision-statements = Protokolltilførsler
decision-statements-hint = Én på hver linje: hvem, kolon og teksten. En linje uten kolon hører til den over.
decision-outcome = Eller
decision-outcome-not-treated = Saken ble ikke behandlet
decision-saved = Vedtaket er lagret.
decision-approved-opening = Innkalling og dagsorden godkjennes.
decision-approved-own-minutes = Framlagt forslag til { minutes-word } godkjennes.
decision-approved-other-minutes = Saken godkjennes.
decision-approved-case = Saken godkjennes.
decision-noted-opening = Innkalling og dagsorden tas til orientering.
decision-noted-own-minutes = { minutes-word.the-start } tas til orientering.
decision-noted-other-minutes = Saken tas til orientering.
decision-noted-case = Framlagt informasjon tas til orientering.
decision-endorsed = { $body } slutter seg til …
decision-recommended = { $body } innstiller på at …
decision-forwarded = Saken framsendes til … som sak …
decision-forwarded-to = Saken framsendes til { $to }.
decision-forwarded-as = { $body } som { $case }
decision-asked = … bes om å …
decision-accepted = { $body } takker ja til …
decision-continued = … videreføres.
decision-ended = … opphører fra …
decision-postponed = Saken utsettes.
decision-none-raised = Ingen saker meldt.
phrase-approved = godkjennes
phrase-noted = tas til orientering
phrase-endorsed = slutter seg til …
phrase-recommended = innstiller på at …
phrase-forwarded = framsendes til … som sak …
phrase-asked = bes om å …
phrase-accepted = takker ja til …
phrase-continued = videreføres
phrase-ended = opphører fra …
phrase-postponed = utsettes
phrase-none-raised = ingen saker meldt
dead-letter-task_given = beskjeden om en oppgave
