## Møteplanen i Slack

page-shown = { $first }–{ $last } av { $total }
button-plan = Se møteplanen
plan-title = Møteplan
plan-pick-year = Velg år
plan-pick-body = Velg organ
plan-coming = Kommende møter
plan-all-bodies = Alle organene
plan-nothing-coming = Ingen møter er planlagt framover.
plan-nothing-that-year = Ingen møter er planlagt i { $year }.
plan-standing-planned = planlagt
plan-standing-called = innkalt
plan-standing-cancelled = *avlyst*
plan-standing-draft = _utkast_
button-plan-desk = Planlegg et år
