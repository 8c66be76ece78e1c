## Sekretærens arbeidsbord for et år

refusal-year-unreadable = «{ $word }» er ikke et år jeg kan vise. Skriv det slik: «/mote plan 2027».
desk-title = Planlegg et år
desk-headline = *Møteplanen { $year }*, { $organisation }
desk-pick-year = Velg år
desk-pick-organisation = Velg samarbeid
desk-none = Det er ikke noe utkast ennå. La Rådslag foreslå et år, eller skriv inn møtene selv.
desk-stand = { $n ->
        [0] { "" }
        [one] Ett møte står i planen allerede.
       *[other] { $n } møter står i planen allerede.
    }
desk-draft = 📝 *Utkast* med { $n ->
        [one] ett møte
       *[other] { $n } møter
    }{ $stand ->
        [0] { "" }
        [one] { " " }(ett av dem står i planen allerede)
       *[other] { " " }({ $stand } av dem står i planen allerede)
    }, lagret { $day }{ $who ->
        [none] { "" }
       *[other] { " " }av { $who }
    }. Bare sekretariatet ser det.
desk-circulated = 👀 *Til gjennomsyn:* utkast med { $n ->
        [one] ett møte
       *[other] { $n } møter
    }{ $stand ->
        [0] { "" }
        [one] { " " }(ett av dem står i planen allerede)
       *[other] { " " }({ $stand } av dem står i planen allerede)
    }, sendt { $day }{ $who ->
        [none] { "" }
       *[other] { " " }av { $who }
    }.
desk-adopted = ✅ *Vedtatt* i { $case } { $day }, med { $n ->
        [one] ett møte
       *[other] { $n } møter
    }. Dette er versjon { $version }.
desk-amended = ✅ *Vedtatt* i { $case }. Dette er versjon { $version }, endret { $day }{ $who ->
        [none] { "" }
       *[other] { " " }av { $who }
    }: «{ $why }»
desk-how-adopted = Planen endres møte for møte, med «/mote flytt», «/mote avlys» og «/mote ny». Hver endring blir en ny versjon.
desk-how-circulated = De som har sett utkastet, får det ikke på nytt før du sender det en gang til.
desk-over = Året er slutt, så planen kan ikke lages her.
desk-collisions = { $n ->
        [one] Én kollisjon
       *[other] { $n } kollisjoner
    }
desk-lost-look = Åpne året på nytt om et minutt, så ser du om det gikk.
button-desk-propose = Foreslå et år
button-desk-write = Rett utkastet
button-desk-paste = Skriv eller lim inn
button-desk-take = Bruk møtene som står
button-desk-circulate = Send til gjennomsyn
button-desk-adopt = Vedta
button-desk-versions = Versjoner
button-desk-files = Årshjul og filer
button-desk-back = Tilbake til planen
version-draft = Utkastet, { $day }
version-number = Versjon { $n }, { $day }
version-explained-draft = Lagret{ $who ->
        [none] { "" }
       *[other] { " " }av { $who }
    }.
version-explained-circulated = Sendt til gjennomsyn{ $who ->
        [none] { "" }
       *[other] { " " }av { $who }
    }.
version-explained-adopted = Vedtatt i { $case }.
version-explained-amended = { $why }{ $who ->
        [none] { "" }
       *[other] { " " }({ $who })
    }
versions-title = Versjoner
versions-old = Fra
versions-new = Til
versions-between = Forskjellen fra den ene til den andre
