## Årshjul og årslister

wheel-title = { $whose } – årshjul { $year }
wheel-meetings = { $n ->
    [one] 1 møte
   *[other] { $n } møte
}
wheel-bodies = { $n ->
    [one] Organ
   *[other] Organ, frå ytst til inst
}
wheel-ring = { $n ->
    [one] { $body }, 1 møte
   *[other] { $body }, { $n } møte
}
wheel-off-days = Fridagar
wheel-shade-summer = fellesferie
wheel-shade-school-holiday = skuleferie
wheel-shade-holiday = heilagdag eller høgtidsdag
wheel-shade-named = andre dagar å styre unna
wheel-marks = Merke
wheel-mark-colliding = kolliderer med eit anna møte
wheel-mark-strained = tett veke, eller på ein fridag
wheel-weeks = Tala innanfor månadene er vekenummer.
wheel-crowded = Ringar utan datoar har fleire møte enn det er plass til. Datoane står i årslista.
wheel-collisions = Kollisjonar
wheel-more = … og { $n } til
wheel-from-to = { $first } til { $last }
wheel-counties = { $n } fylke
wheel-body = { $body }: { $days }.
wheel-no-meetings = ingen møte
wheel-collisions-seen = { $n ->
    [one] 1 kollisjon er merkt.
   *[other] { $n } kollisjonar er merkte.
}
year-list-title = Møteplan { $year } for { $whose }
year-list-day = Dag
year-list-clock = Kl.
year-list-body = Organ
year-list-place = Stad
year-list-name = Møte
year-list-cases = Saker inn
year-list-none = Ingen møte er lagde inn i { $year }.
year-list-calendar = { $whose } { $year }
