## Saksliste
refusal-no-such-item = Saken står ikke lenger på denne sakslista. Åpne sakslista på nytt.
refusal-item-changed = Noen andre har endret saken mens du så på den. Åpne den på nytt.
refusal-item-title-missing = Skriv hva saken heter.
refusal-item-not-treated = Saken er trukket eller utsatt. Åpne sakslista på nytt for å se hvordan den står.
refusal-item-already-there = Saken står alt på sakslista til det møtet.
refusal-meeting-of-another = Velg et møte i et annet organ for å sende saken videre, og et annet møte i { $body } for å utsette den.
refusal-no-meeting-ahead = { $body } har ikke noe senere møte i planen. Legg inn et møte med «/mote ny» først.
refusal-no-body-to-send-to = Du er ikke sekretær for noe annet organ som har et møte foran seg. Legg inn møtet med «/mote ny» først.
refusal-item-not-late = Saken og vedleggene fulgte innkallingen. Da er det ikke noe å protestere mot etter kommuneloven § 11-3.
refusal-objector-not-present = Bare de som er til stede og har stemmerett, kan motsette seg at saken blir avgjort. Åpne saken på nytt.
refusal-paper-unreadable = Linje { $line } må rettes: { $why }
refusal-paper-too-late = Møtet er { $when }, så papirene må komme før det. Velg en tidligere dato.
refusal-item-outside-meeting = Møtet er { $when }. Velg et klokkeslett mens det varer.
refusal-too-many-parts = En sak kan ha høyst { $most } bokstavpunkter. Del den opp.
refusal-duration-unreadable = Skriv hvor mange minutter saken tar, for eksempel 20.
refusal-minutes-not-issued = { minutes-word.the-start } er ikke gitt ut ennå. Spør sekretariatet for { $body }.
