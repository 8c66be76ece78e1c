## Sakene, vedtaka og kven som leier

button-room-lead = Møteleiar og referent
button-room-items = Sakene
button-decision = Vedtak
button-task = Gi ei oppgåve
button-task-done = Det er gjort
room-items-title = Sakene
room-items-left = { $n ->
    [0] Alle sakene har fått eit utfall.
    [one] Éi sak manglar utfall.
   *[other] { $n } saker manglar utfall.
}
room-item-since = Blir behandla no, frå kl. { $clock }
room-item-time = Behandla kl. { $span }
room-item-not-treated = Saka vart ikkje behandla.
room-item-decide = Skriv vedtaket
room-item-task = Gi ei oppgåve
room-item-begin = Blir behandla no
room-item-unstamp = Stryk tidspunktet
room-task-title = Oppgåve
room-task-what = Kva skal gjerast?
room-task-participant = Kva kommune eller annan part?
room-task-person = Eller kva person?
room-task-person-placeholder = Vel person
room-task-person-hint = Éin av dei to må fyllast ut. Er begge fylte ut, er det personen som har oppgåva.
room-task-by = Frist
room-task-line = *{ $whose }:* { $what } (frist { $by })
room-task-saved = Oppgåva er lagra.
room-task-told = { $names } var ikkje til stades i saka, og får beskjed no.
room-task-not-told = { $names } var ikkje til stades og er ikkje i Slack. Gi beskjed sjølv.
room-task-done = Oppgåva er gjord
room-task-withdraw = Ta oppgåva tilbake
room-task-done-said = Oppgåva er gjord.
room-task-withdraw-said = Oppgåva er teken tilbake.
room-task-given = Du var ikkje med da { $body } behandla dette { $day }: { $case }. Der vart *{ $whose }* beden om dette: { $what }
    Fristen er { $by }.
lead-title = Møteleiar og referent
lead-chair = *{ $name }* leier møtet som leiaren til organet.
lead-deputy = *{ $name }* leier møtet som nestleiar, fordi leiaren ikkje er til stades.
lead-elected = *{ $name }* er vald til å leie møtet.
lead-nobody = Verken leiar eller nestleiar er til stades. Da vel møtet ein møteleiar ved fleirtalsval (kommunelova § 11-2).
lead-chosen = Vald møteleiar
lead-writers = Referent
lead-signers = Valde til å skrive under saman med møteleiaren
lead-placeholder = Vel
decision-title = Vedtak
decision-roll-missing = Frammøtet er ikkje ført, så røystene kan ikkje teljast enno.
decision-votes = { $n ->
    [one] Éi røyst i saka.
   *[other] { $n } røyster i saka.
}
decision-no-quorum = ⚠️ Det er for få til å gjere vedtak: { $needed } trengst.
decision-recused = Fråtredd i saka: { $names }.
decision-phrase = Begynn med ei formulering:
decision-text = Vedtak
decision-text-hint = Fyll ut der det står «…».
decision-points = Nummererte punkt
decision-points-hint = Eitt per linje, utan tal framfor.
decision-vote = Votering
decision-result-none = Inga votering
decision-result-unanimous = Samrøystes
decision-result-against = Med røyster imot
decision-result-parties = Etter parti
decision-result-election = Val
decision-against = Kor mange røysta imot? Ved val: kor mange røysta blankt?
decision-parties = Korleis røysta partia?
decision-parties-hint = Éi linje for kvart parti eller kvar person, til dømes «Sp: 2 for, 1 mot».
decision-statements = Protokolltilførslar
decision-statements-hint = Éin på kvar linje: kven, kolon og teksten. Ei linje utan kolon høyrer til den over.
decision-outcome = Eller
decision-outcome-not-treated = Saka vart ikkje behandla
decision-saved = Vedtaket er lagra.
decision-approved-opening = Innkalling og dagsorden blir godkjende.
decision-approved-own-minutes = Framlegget til { minutes-word } blir godkjent.
decision-approved-other-minutes = Saka blir godkjend.
decision-approved-case = Saka blir godkjend.
decision-noted-opening = Innkalling og dagsorden blir tekne til orientering.
decision-noted-own-minutes = { minutes-word.the-start } blir { minutes-word.taken } til orientering.
decision-noted-other-minutes = Saka blir teken til orientering.
decision-noted-case = Framlagd informasjon blir teken til orientering.
decision-endorsed = { $body } sluttar seg til …
decision-recommended = { $body } tilrår at …
decision-forwarded = Saka blir send fram til … som sak …
decision-forwarded-to = Saka blir send fram til { $to }.
decision-forwarded-as = { $body } som { $case }
decision-asked = … blir bedne om å …
decision-accepted = { $body } takkar ja til …
decision-continued = … blir ført vidare.
decision-ended = … tek slutt frå …
decision-postponed = Saka blir utsett.
decision-none-raised = Ingen saker melde.
phrase-approved = blir godkjent
phrase-noted = blir teke til orientering
phrase-endorsed = sluttar seg til …
phrase-recommended = tilrår at …
phrase-forwarded = blir send fram til … som sak …
phrase-asked = blir bedne om å …
phrase-accepted = takkar ja til …
phrase-continued = blir ført vidare
phrase-ended = tek slutt frå …
phrase-postponed = blir utsett
phrase-none-raised = ingen saker melde
dead-letter-task_given = meldinga om ei oppgåve
