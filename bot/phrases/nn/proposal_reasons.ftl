## Framlegg til møteplan

refusal-too-many-meetings = { $count } møte i året er fleire enn det er dagar til. Skriv eit tal opp til { $most }.
off-day-in = { $name } i { $county }
off-day-between = ein inneklemd dag
off-day-christmas-eve = julaftan
off-day-after-christmas = romjul
off-day-before-easter = onsdag før skjertorsdag
off-day-summer = fellesferie
plan-either = { $some } eller { $last }
plan-why-day = { $weekday } i veke { $week }
plan-why-ahead = { $days ->
    [0] same dag som { $of }
    [1] dagen før { $of }
   *[other] { $days } dagar før { $of }
}
plan-why-together = same dag og stad som { $of }
plan-why-week-before = veka før
plan-why-week-after = veka etter
plan-why-passed-off-day = { $when } er det { $off }
plan-why-passed-meeting = { $when } skal dei same til møte i { $of }
plan-why-passed-full-week = { $when } har dei same alt to møte
plan-why-passed-follower = { $when } passar ikkje for { $of }, som skal møtast først
plan-why-despite = det er { $off }, men ingen annan dag passa betre
plan-why-turn = { $host } står for tur som vertskap
plan-unmet-a-body = eit anna organ
plan-unmet-too-few-days = { $body } skal ha { $wanted } møte, men det er berre { $possible } ledige dagar på den vekedagen i dei månadene. Vel fleire månader, ein annan vekedag eller færre møte.
plan-unmet-too-few-meetings = { $body } skal ha { $wanted } møte saman med { $of }, men berre { $possible } av møta i { $of } passar. Vel fleire månader eller færre møte.
plan-unmet-weekday = { $body } skal møtast på ein { $weekday }, men òg { $days } dagar før { $of }, og det er aldri ein { $weekday }. Endre vekedagen eller avstanden.
plan-unmet-same-weekday = { $body } skal møtast på ein { $weekday }, men òg same dag som { $of }, og det er aldri ein { $weekday }. Endre vekedagen til eitt av organa.
plan-unmet-no-day-ahead = { $body } har ingen ledig dag { $days } dagar før { $of } { $day }. Flytt det møtet, eller tillat ein annan avstand.
plan-unmet-not-planned = { $body } skal leggjast etter { $of }, som ikkje er med i planen. Ta det med, eller fjern samanhengen.
plan-unmet-circle = Desse ventar på kvarandre: { $circle }. Fjern ein av samanhengane.
plan-unmet-ends-before-start = { $body } skal slutte før det byrjar. Rett klokkesletta.
plan-unmet-ends-after-midnight = { $body } blir ikkje ferdig før midnatt når det møtest etter { $of }. Vel eit tidlegare klokkeslett.
plan-unmet-clash = { $body } og { $of } møtest samstundes { $day }, og dei same sit i begge. Flytt eitt av møta, eller endre klokkeslettet.
