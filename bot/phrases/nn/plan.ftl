## Møteplanen i Slack

page-shown = { $first }–{ $last } av { $total }
button-plan = Sjå møteplanen
plan-title = Møteplan
plan-pick-year = Vel år
plan-pick-body = Vel organ
plan-coming = Komande møte
plan-all-bodies = Alle organa
plan-nothing-coming = Ingen møte er planlagde framover.
plan-nothing-that-year = Ingen møte er planlagde i { $year }.
plan-standing-planned = planlagt
plan-standing-called = innkalla
plan-standing-cancelled = *avlyst*
plan-standing-draft = _utkast_
button-plan-desk = Planlegg eit år
