## Forfall og vara som dokument: hvem som ble spurt, når, i hvilken rekkefølge og hvorfor

record-title = Forfall og vara: { $body }
record-meeting =
    { $meeting ->
        [none] Møtet
       *[other] { $meeting },
    } { $when }.
record-source = Dette er skrevet ut av loggen som føres mens det skjer. Den kan leses, men ikke endres. Hvorfor noen er borte, står ikke i den.
record-made = Skrevet ut { $at }.
record-none = Ingen har meldt forfall, og ingen vara er spurt.
record-when = Når
record-what = Hva som skjedde
record-rule-personal = Regel: Vara møter i den rekkefølgen de står på lista for plassen (kommuneloven § 7-10).
record-rule-group = Regel: Vara fra samme gruppe møter i den rekkefølgen de er valgt (kommuneloven § 7-10).
record-rule-participant = Regel: Vara møter i den rekkefølgen deltakeren har valgt dem, uansett hvilken av plassene det gjelder (kommuneloven § 18-3).
record-rule-office = Regel: Den som har vervet som vara hos deltakeren, møter.
record-rule-picked = Regel: Medlemmet velger selv hvem som møter. De på lista blir foreslått i rekkefølge.
record-rule-none = Regel: Organet kaller ikke inn vara.
record-order = Rekkefølge på møtedagen: { $order }.
record-no-order = Ingen står på lista.
record-filled = Resultat: { $stand_in } møter for { $member }{ $part }.
record-asked = Resultat: { $stand_in } er spurt om å møte for { $member }{ $part }, og har ikke svart.
record-nobody = Resultat: { $member } er borte{ $part }, og ingen møter i stedet.
record-member = Resultat: Plassen er hos { $member }.
record-vacant = Resultat: Ingen har plassen.
record-coming = Dokumentet over forfall og vara kommer i meldingene dine om et øyeblikk.
button-seat_record = Forfall og vara som dokument
choose-seat_record = Hvilket møte vil du ha forfall og vara fra?
choose-seat_record-none = Ingen møter er innkalt.
file-seat_record = Forfall og vara, { $meeting }: hvem som ble spurt, når, i hvilken rekkefølge, etter hvilken regel, og hvem som ble forbigått.
dead-letter-seat_record = dokumentet over forfall og vara
