## Forfall og vara som dokument: kven som vart spurde, når, i kva rekkjefølgje og kvifor

record-title = Forfall og vara: { $body }
record-meeting =
    { $meeting ->
        [none] Møtet
       *[other] { $meeting },
    } { $when }.
record-source = Dette er skrive ut av loggen som blir ført medan det skjer. Han kan lesast, men ikkje endrast. Kvifor nokon er borte, står ikkje i han.
record-made = Skrive ut { $at }.
record-none = Ingen har meldt forfall, og ingen vara er spurd.
record-when = Når
record-what = Kva som skjedde
record-rule-personal = Regel: Vara møter i den rekkjefølgja dei står på lista for plassen (kommunelova § 7-10).
record-rule-group = Regel: Vara frå same gruppe møter i den rekkjefølgja dei er valde (kommunelova § 7-10).
record-rule-participant = Regel: Vara møter i den rekkjefølgja deltakaren har valt dei, same kva for ein av plassane det gjeld (kommunelova § 18-3).
record-rule-office = Regel: Den som har vervet som vara hos deltakaren, møter.
record-rule-picked = Regel: Medlemen vel sjølv kven som møter. Dei på lista blir føreslåtte i rekkjefølgje.
record-rule-none = Regel: Organet kallar ikkje inn vara.
record-order = Rekkjefølgje på møtedagen: { $order }.
record-no-order = Ingen står på lista.
record-filled = Resultat: { $stand_in } møter for { $member }{ $part }.
record-asked = Resultat: { $stand_in } er spurd om å møte for { $member }{ $part }, og har ikkje svart.
record-nobody = Resultat: { $member } er borte{ $part }, og ingen møter i staden.
record-member = Resultat: Plassen er hos { $member }.
record-vacant = Resultat: Ingen har plassen.
record-coming = Dokumentet over forfall og vara kjem i meldingane dine om ein augneblink.
button-seat_record = Forfall og vara som dokument
choose-seat_record = Kva møte vil du ha forfall og vara frå?
choose-seat_record-none = Ingen møte er kalla inn.
file-seat_record = Forfall og vara, { $meeting }: kven som vart spurde, når, i kva rekkjefølgje, etter kva regel, og kven som vart forbigått.
dead-letter-seat_record = dokumentet over forfall og vara
