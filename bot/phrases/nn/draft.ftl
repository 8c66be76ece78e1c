## Framlegget og utkastet

proposal-title = Framlegg
proposal-intro = { $n ->
        [0] Rådslag fann ingen nye møte å foreslå i { $year }.
        [one] Rådslag foreslår eitt møte i { $year }.
       *[other] Rådslag foreslår { $n } møte i { $year }.
    }{ $stand ->
        [0] { "" }
       *[other] { " " }Dei { $stand } som allereie står i planen, er rekna med og blir ståande: til saman { $sum } i planen.
    } Ingenting er lagra enno.
proposal-unmet = Dette lét seg ikkje gjere
button-proposal-edit = Lag utkast
draft-title = Utkast til møteplan
draft-intro = Rett møta i { $year } for hand, eller lim inn ein heil plan. Eitt møte på kvar linje. Ingenting er lagra før du trykkjer «Lagre utkast».{ $n ->
        [0] { "" }
       *[other] { " " }Dei { $n } møta som allereie står i planen, er ikkje med på linjene her, men blir rekna med i planen.
    }
draft-part = { $body } ({ $n } av { $of })
draft-hint = Slik: «torsdag 22. februar kl. 09.00–11.15 Drammen rådhus», eller over to dagar: «torsdag 11.–fredag 12. juni kl. 10.00–15.00 Sundvolden». Manglar klokkeslett eller stad, blir det som står i rytmen, brukt. Etter staden kan det stå meir: «; fjernmøte», «; vert: Lier», «; tittel: Budsjettmøte».
draft-left-out = Det er ikkje plass til desse her, så dei blir som dei er: { $bodies }.
draft-other-year = Møtet { $day } er ikkje i { $year }. Rett datoen, eller ta bort linja.
draft-skipped-hour = Når sommartida tek til, går klokka frå 02.00 rett til 03.00: Møtet { $day } er lagt til ein time som ikkje finst. Rett klokkeslettet.
draft-no-place = Møtet { $day } manglar stad. Skriv han etter klokkeslettet.
draft-at-once = Møtet { $day } byrjar før eit anna på lista er slutt. Rett dagen eller klokkeslettet.
draft-saved = { $n ->
        [0] ✅ Utkastet er lagra, utan møte.
        [one] ✅ Utkastet er lagra, med eitt møte.
       *[other] ✅ Utkastet er lagra, med { $n } møte.
    }
button-draft-save = Lagre utkast
proposal-full = { $n ->
        [one] Møtet som er ønskt i { $year }, står alt i planen.
       *[other] Alle møta som er ønskte i { $year }, står alt i planen. Det er { $n } møte.
    } Er dei slik dei skal vere, kan du bruke dei og vedta planen. Skal det bli fleire, endrar du rytmane.
