## Statistikk til årsmeldinga

statistics-title = Statistikk { $year } for { $body }
statistics-held = { $meetings ->
        [0] Ingen møte
        [one] Eitt møte
       *[other] { $meetings } møte
    } og { $cases ->
        [0] ingen saker
        [one] éi sak
       *[other] { $cases } saker
    }.
statistics-cancelled = { $n ->
        [one] Eitt møte vart avlyst.
       *[other] Det vart avlyst { $n } møte.
    }
statistics-unrecorded = { $n ->
        [one] Eitt møte er over utan at frammøtet er ført, og er ikkje talt med.
       *[other] { $n } møte er over utan at frammøtet er ført, og er ikkje talde med.
    }
statistics-participants = Deltakar
statistics-seats = Plass
statistics-people = Person
statistics-entitled = Skulle møtt
statistics-present = Møtt
statistics-in-part = Delvis
statistics-excused = Forfall
statistics-not-come = Ikkje møtt
statistics-unmarked = Ikkje ført
statistics-stand-in = Vara møtte
statistics-as-stand-in = Som vara
statistics-heading = *{ $what }*
statistics-line = { $name }: { $figures }.
statistics-more = Og { $n } til, som står i reknearket.
statistics-came = møtte { $came } av { $of } gonger
statistics-none-to-come = hadde ingen møte
statistics-said-in-part = { $n } delvis
statistics-said-excused = { $n } forfall
statistics-said-not-come = { $n } ikkje møtt
statistics-said-unmarked = { $n } ikkje ført
statistics-said-stand-in = { $n ->
        [one] vara møtte éin gong
       *[other] vara møtte { $n } gonger
    }
statistics-said-as-stand-in = { $n ->
        [one] møtte som vara éin gong
       *[other] møtte som vara { $n } gonger
    }
statistics-basis = Det som blir talt, er møta som vart haldne medan plassen var deira. Kvifor nokon var borte, står ikkje her.
button-statistics = Statistikk
button-statistics-file = Hent som rekneark
statistics-file-name = Statistikk
statistics-file-coming = Reknearket kjem i meldingane dine.
file-statistics_file = Året i tal, som rekneark: deltakar for deltakar, plass for plass og person for person.
refusal-statistics-body-missing = Skriv kva organ det gjeld: «/mote statistikk { $first }». Du er sekretær for { $all }.
refusal-statistics-year-unknown = «{ $word }» er ikkje eit år eg kan telje. Skriv det slik: «/mote statistikk { $year }».
dead-letter-statistics_file = året i tal som rekneark
