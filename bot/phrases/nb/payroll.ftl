## Lønnsgrunnlaget: hvem som møtte, og hvor lenge

payroll-file = Lønn
payroll-sheet = Lønn
payroll-missing-sheet = Mangler
payroll-column-day = Dato
payroll-column-body = Organ
payroll-column-person = Navn
payroll-column-role = Rolle
payroll-column-member = Møtte for
payroll-column-participant = Kommune
payroll-column-since = Fra
payroll-column-until = Til
payroll-column-last-day = Siste dag
payroll-column-duration = Varighet
payroll-column-meeting = Møte
payroll-column-why = Hva som mangler
payroll-role-stand-in = Vara
payroll-role-elected = Valgt møteleder
payroll-missing-cancelled = Møtet er avlyst, så ingen er ført opp.
payroll-missing-not_yet = Møtet er ikke holdt ennå.
payroll-missing-not_recorded = Oppmøtet er ikke ført. Før det med «/mote oppmote».
payroll-missing-not_closed = Det er ikke ført når møtet var slutt. Trykk «Møtet er hevet» i «/mote oppmote».
payroll-missing-seat = Det er ikke ført om noen satt i plassen. Før det med «/mote oppmote».
payroll-missing-time = Klokkeslettet mangler, eller tidene går ikke opp. Rett det i «/mote oppmote».
payroll-missing-overnight = Varigheten går over midnatt, og natta er regnet med. Se over den.
payroll-missing-line = { $day }, { $what }: { $why }
button-payroll = Lønnsgrunnlag
payroll-coming = Lønnsgrunnlaget for { $month } kommer i meldingene dine, som regneark og som tekstfil. Bare du får det.
file-payroll_file = Lønnsgrunnlag for { $month }{ $whose ->
        [none] { "" }
       *[other] { ", " }{ $whose }
    }: { $lines ->
        [0] ingen linjer
        [one] én linje
       *[other] { $lines } linjer
    }. { $missing ->
        [0] Ingenting mangler.
        [one] Én ting mangler, og står på arket «Mangler».
       *[other] { $missing } ting mangler, og står på arket «Mangler».
    }
dead-letter-payroll_file = lønnsgrunnlaget
refusal-payroll-month-unknown = «{ $word }» er ikke en måned. Skriv den slik: «/mote lonn { $example }».
refusal-payroll-empty = Organene du er sekretær for, har ingen møter i { $month }. Skriv en annen måned slik: «/mote lonn { $example }».
refusal-payroll-participant-unknown = Ingen som heter «{ $word }», har plass i organene som hadde møter den måneden. { $nearest ->
        [none] Skriv navnet på en kommune.
       *[other] Mente du «{ $nearest }»?
    }
