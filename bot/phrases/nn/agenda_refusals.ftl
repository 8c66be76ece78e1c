## Saksliste
refusal-no-such-item = Saka står ikkje lenger på denne sakslista. Opne sakslista på nytt.
refusal-item-changed = Nokon andre har endra saka medan du såg på henne. Opne henne på nytt.
refusal-item-title-missing = Skriv kva saka heiter.
refusal-item-not-treated = Saka er trekt eller utsett. Opne sakslista på nytt for å sjå korleis ho står.
refusal-item-already-there = Saka står alt på sakslista til det møtet.
refusal-meeting-of-another = Vel eit møte i eit anna organ for å sende saka vidare, og eit anna møte i { $body } for å utsetje henne.
refusal-no-meeting-ahead = { $body } har ikkje noko seinare møte i planen. Legg inn eit møte med «/mote ny» først.
refusal-no-body-to-send-to = Du er ikkje sekretær for noko anna organ som har eit møte framfor seg. Legg inn møtet med «/mote ny» først.
refusal-item-not-late = Saka og vedlegga følgde innkallinga. Då er det ikkje noko å protestere mot etter kommunelova § 11-3.
refusal-objector-not-present = Berre dei som er til stades og har røysterett, kan setje seg imot at saka blir avgjord. Opne saka på nytt.
refusal-paper-unreadable = Linje { $line } må rettast: { $why }
refusal-paper-too-late = Møtet er { $when }, så papira må kome før det. Vel ein tidlegare dato.
refusal-item-outside-meeting = Møtet er { $when }. Vel eit klokkeslett medan det varer.
refusal-too-many-parts = Ei sak kan ha høgst { $most } bokstavpunkt. Del henne opp.
refusal-duration-unreadable = Skriv kor mange minutt saka tek, til dømes 20.
refusal-minutes-not-issued = { minutes-word.the-start } er ikkje gitt ut enno. Spør sekretariatet for { $body }.
