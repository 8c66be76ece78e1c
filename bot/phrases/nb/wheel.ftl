## Årshjul og årslister

wheel-title = { $whose } – årshjul { $year }
wheel-meetings = { $n ->
    [one] 1 møte
   *[other] { $n } møter
}
wheel-bodies = { $n ->
    [one] Organ
   *[other] Organer, fra ytterst til innerst
}
wheel-ring = { $n ->
    [one] { $body }, 1 møte
   *[other] { $body }, { $n } møter
}
wheel-off-days = Fridager
wheel-shade-summer = fellesferie
wheel-shade-school-holiday = skoleferie
wheel-shade-holiday = helligdag eller høytidsdag
wheel-shade-named = andre dager å styre unna
wheel-marks = Merker
wheel-mark-colliding = kolliderer med et annet møte
wheel-mark-strained = tett uke, eller på en fridag
wheel-weeks = Tallene innenfor månedene er ukenumre.
wheel-crowded = Ringer uten datoer har flere møter enn det er plass til. Datoene står i årslista.
wheel-collisions = Kollisjoner
wheel-more = … og { $n } til
wheel-from-to = { $first } til { $last }
wheel-counties = { $n } fylker
wheel-body = { $body }: { $days }.
wheel-no-meetings = ingen møter
wheel-collisions-seen = { $n ->
    [one] 1 kollisjon er merket.
   *[other] { $n } kollisjoner er merket.
}
year-list-title = Møteplan { $year } for { $whose }
year-list-day = Dag
year-list-clock = Kl.
year-list-body = Organ
year-list-place = Sted
year-list-name = Møte
year-list-cases = Saker inn
year-list-none = Ingen møter er lagt inn i { $year }.
year-list-calendar = { $whose } { $year }
