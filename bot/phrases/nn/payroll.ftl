## Lønsgrunnlaget: kven som møtte, og kor lenge

payroll-file = Løn
payroll-sheet = Løn
payroll-missing-sheet = Manglar
payroll-column-day = Dato
payroll-column-body = Organ
payroll-column-person = Namn
payroll-column-role = Rolle
payroll-column-member = Møtte for
payroll-column-participant = Kommune
payroll-column-since = Frå
payroll-column-until = Til
payroll-column-last-day = Siste dag
payroll-column-duration = Varigheit
payroll-column-meeting = Møte
payroll-column-why = Kva som manglar
payroll-role-stand-in = Vara
payroll-role-elected = Vald møteleiar
payroll-missing-cancelled = Møtet er avlyst, så ingen er førte opp.
payroll-missing-not_yet = Møtet er ikkje halde enno.
payroll-missing-not_recorded = Frammøtet er ikkje ført. Før det med «/mote oppmote».
payroll-missing-not_closed = Det er ikkje ført når møtet var slutt. Trykk «Møtet er heva» i «/mote oppmote».
payroll-missing-seat = Det er ikkje ført om nokon sat i plassen. Før det med «/mote oppmote».
payroll-missing-time = Klokkeslettet manglar, eller tidene går ikkje opp. Rett det i «/mote oppmote».
payroll-missing-overnight = Varigheita går over midnatt, og natta er rekna med. Sjå over henne.
payroll-missing-line = { $day }, { $what }: { $why }
button-payroll = Lønsgrunnlag
payroll-coming = Lønsgrunnlaget for { $month } kjem i meldingane dine, som rekneark og som tekstfil. Berre du får det.
file-payroll_file = Lønsgrunnlag for { $month }{ $whose ->
        [none] { "" }
       *[other] { ", " }{ $whose }
    }: { $lines ->
        [0] inga linje
        [one] éi linje
       *[other] { $lines } linjer
    }. { $missing ->
        [0] Ingenting manglar.
        [one] Éin ting manglar, og står på arket «Manglar».
       *[other] { $missing } ting manglar, og står på arket «Manglar».
    }
dead-letter-payroll_file = lønsgrunnlaget
refusal-payroll-month-unknown = «{ $word }» er ikkje ein månad. Skriv han slik: «/mote lonn { $example }».
refusal-payroll-empty = Organa du er sekretær for, har ingen møte i { $month }. Skriv ein annan månad slik: «/mote lonn { $example }».
refusal-payroll-participant-unknown = Ingen som heiter «{ $word }», har plass i organa som hadde møte den månaden. { $nearest ->
        [none] Skriv namnet på ein kommune.
       *[other] Meinte du «{ $nearest }»?
    }
