## Forslaget og utkastet

proposal-title = Forslag
proposal-intro = { $n ->
        [0] Rådslag fant ingen nye møter å foreslå i { $year }.
        [one] Rådslag foreslår ett møte i { $year }.
       *[other] Rådslag foreslår { $n } møter i { $year }.
    }{ $stand ->
        [0] { "" }
       *[other] { " " }De { $stand } som allerede står i planen, er regnet med og blir stående: til sammen { $sum } i planen.
    } Ingenting er lagret ennå.
proposal-unmet = Dette lot seg ikke gjøre
button-proposal-edit = Lag utkast
draft-title = Utkast til møteplan
draft-intro = Rett møtene i { $year } for hånd, eller lim inn en hel plan. Ett møte på hver linje. Ingenting er lagret før du trykker «Lagre utkast».{ $n ->
        [0] { "" }
       *[other] { " " }De { $n } møtene som allerede står i planen, er ikke med på linjene her, men blir regnet med i planen.
    }
draft-part = { $body } ({ $n } av { $of })
draft-hint = Slik: «torsdag 22. februar kl. 09.00–11.15 Drammen rådhus», eller over to dager: «torsdag 11.–fredag 12. juni kl. 10.00–15.00 Sundvolden». Mangler klokkeslett eller sted, brukes det som står i rytmen. Etter stedet kan det stå mer: «; fjernmøte», «; vert: Lier», «; tittel: Budsjettmøte».
draft-left-out = Det er ikke plass til disse her, så de blir som de er: { $bodies }.
draft-other-year = Møtet { $day } er ikke i { $year }. Rett datoen, eller ta bort linja.
draft-skipped-hour = Når sommertiden begynner, går klokka fra 02.00 rett til 03.00: Møtet { $day } er lagt til en time som ikke finnes. Rett klokkeslettet.
draft-no-place = Møtet { $day } mangler sted. Skriv det etter klokkeslettet.
draft-at-once = Møtet { $day } begynner før et annet på lista er slutt. Rett dagen eller klokkeslettet.
draft-saved = { $n ->
        [0] ✅ Utkastet er lagret, uten møter.
        [one] ✅ Utkastet er lagret, med ett møte.
       *[other] ✅ Utkastet er lagret, med { $n } møter.
    }
button-draft-save = Lagre utkast
proposal-full = { $n ->
        [one] Møtet som er ønsket i { $year }, står allerede i planen.
       *[other] Alle møtene som er ønsket i { $year }, står allerede i planen. Det er { $n } møter.
    } Er de slik de skal være, kan du bruke dem og vedta planen. Skal det bli flere, endrer du rytmene.
