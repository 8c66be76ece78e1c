## Arbeidsbordet til sekretæren for eit år

refusal-year-unreadable = «{ $word }» er ikkje eit år eg kan vise. Skriv det slik: «/mote plan 2027».
desk-title = Planlegg eit år
desk-headline = *Møteplanen { $year }*, { $organisation }
desk-pick-year = Vel år
desk-pick-organisation = Vel samarbeid
desk-none = Det er ikkje noko utkast enno. La Rådslag foreslå eit år, eller skriv inn møta sjølv.
desk-stand = { $n ->
        [0] { "" }
        [one] Eitt møte står i planen allereie.
       *[other] { $n } møte står i planen allereie.
    }
desk-draft = 📝 *Utkast* med { $n ->
        [one] eitt møte
       *[other] { $n } møte
    }{ $stand ->
        [0] { "" }
        [one] { " " }(eitt av dei står i planen alt)
       *[other] { " " }({ $stand } av dei står i planen alt)
    }, lagra { $day }{ $who ->
        [none] { "" }
       *[other] { " " }av { $who }
    }. Berre sekretariatet ser det.
desk-circulated = 👀 *Til gjennomsyn:* utkast med { $n ->
        [one] eitt møte
       *[other] { $n } møte
    }{ $stand ->
        [0] { "" }
        [one] { " " }(eitt av dei står i planen alt)
       *[other] { " " }({ $stand } av dei står i planen alt)
    }, sendt { $day }{ $who ->
        [none] { "" }
       *[other] { " " }av { $who }
    }.
desk-adopted = ✅ *Vedteken* i { $case } { $day }, med { $n ->
        [one] eitt møte
       *[other] { $n } møte
    }. Dette er versjon { $version }.
desk-amended = ✅ *Vedteken* i { $case }. Dette er versjon { $version }, endra { $day }{ $who ->
        [none] { "" }
       *[other] { " " }av { $who }
    }: «{ $why }»
desk-how-adopted = Planen blir endra møte for møte, med «/mote flytt», «/mote avlys» og «/mote ny». Kvar endring blir ein ny versjon.
desk-how-circulated = Dei som har sett utkastet, får det ikkje på nytt før du sender det ein gong til.
desk-over = Året er slutt, så planen kan ikkje lagast her.
desk-collisions = { $n ->
        [one] Éin kollisjon
       *[other] { $n } kollisjonar
    }
desk-lost-look = Opne året på nytt om eit minutt, så ser du om det gjekk.
button-desk-propose = Foreslå eit år
button-desk-write = Rett utkastet
button-desk-paste = Skriv eller lim inn
button-desk-take = Bruk møta som står
button-desk-circulate = Send til gjennomsyn
button-desk-adopt = Vedta
button-desk-versions = Versjonar
button-desk-files = Årshjul og filer
button-desk-back = Tilbake til planen
version-draft = Utkastet, { $day }
version-number = Versjon { $n }, { $day }
version-explained-draft = Lagra{ $who ->
        [none] { "" }
       *[other] { " " }av { $who }
    }.
version-explained-circulated = Sendt til gjennomsyn{ $who ->
        [none] { "" }
       *[other] { " " }av { $who }
    }.
version-explained-adopted = Vedteken i { $case }.
version-explained-amended = { $why }{ $who ->
        [none] { "" }
       *[other] { " " }({ $who })
    }
versions-title = Versjonar
versions-old = Frå
versions-new = Til
versions-between = Skilnaden frå den eine til den andre
