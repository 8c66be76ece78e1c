## Statistikk til årsmeldingen

statistics-title = Statistikk { $year } for { $body }
statistics-held = { $meetings ->
        [0] Ingen møter
        [one] Ett møte
       *[other] { $meetings } møter
    } og { $cases ->
        [0] ingen saker
        [one] én sak
       *[other] { $cases } saker
    }.
statistics-cancelled = { $n ->
        [one] Ett møte ble avlyst.
       *[other] { $n } møter ble avlyst.
    }
statistics-unrecorded = { $n ->
        [one] Ett møte er over uten at oppmøtet er ført, og er ikke talt med.
       *[other] { $n } møter er over uten at oppmøtet er ført, og er ikke talt med.
    }
statistics-participants = Deltaker
statistics-seats = Plass
statistics-people = Person
statistics-entitled = Skulle møtt
statistics-present = Møtt
statistics-in-part = Delvis
statistics-excused = Forfall
statistics-not-come = Ikke møtt
statistics-unmarked = Ikke ført
statistics-stand-in = Vara møtte
statistics-as-stand-in = Som vara
statistics-heading = *{ $what }*
statistics-line = { $name }: { $figures }.
statistics-more = Og { $n } til, som står i regnearket.
statistics-came = møtte { $came } av { $of } ganger
statistics-none-to-come = hadde ingen møter
statistics-said-in-part = { $n } delvis
statistics-said-excused = { $n } forfall
statistics-said-not-come = { $n } ikke møtt
statistics-said-unmarked = { $n } ikke ført
statistics-said-stand-in = { $n ->
        [one] vara møtte én gang
       *[other] vara møtte { $n } ganger
    }
statistics-said-as-stand-in = { $n ->
        [one] møtte som vara én gang
       *[other] møtte som vara { $n } ganger
    }
statistics-basis = Det som telles, er møtene som ble holdt mens plassen var deres. Hvorfor noen var borte, står ikke her.
button-statistics = Statistikk
button-statistics-file = Hent som regneark
statistics-file-name = Statistikk
statistics-file-coming = Regnearket kommer i meldingene dine.
file-statistics_file = Året i tall, som regneark: deltaker for deltaker, plass for plass og person for person.
refusal-statistics-body-missing = Skriv hvilket organ det gjelder: «/mote statistikk { $first }». Du er sekretær for { $all }.
refusal-statistics-year-unknown = «{ $word }» er ikke et år jeg kan telle. Skriv det slik: «/mote statistikk { $year }».
dead-letter-statistics_file = året i tall som regneark
