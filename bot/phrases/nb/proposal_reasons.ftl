## Forslag til møteplan

refusal-too-many-meetings = { $count } møter i året er flere enn det er dager til. Skriv et tall opp til { $most }.
off-day-in = { $name } i { $county }
off-day-between = en inneklemt dag
off-day-christmas-eve = julaften
off-day-after-christmas = romjul
off-day-before-easter = onsdag før skjærtorsdag
off-day-summer = fellesferie
plan-either = { $some } eller { $last }
plan-why-day = { $weekday } i uke { $week }
plan-why-ahead = { $days ->
    [0] samme dag som { $of }
    [1] dagen før { $of }
   *[other] { $days } dager før { $of }
}
plan-why-together = samme dag og sted som { $of }
plan-why-week-before = uken før
plan-why-week-after = uken etter
plan-why-passed-off-day = { $when } er det { $off }
plan-why-passed-meeting = { $when } skal de samme til møte i { $of }
plan-why-passed-full-week = { $when } har de samme allerede to møter
plan-why-passed-follower = { $when } passer ikke for { $of }, som skal møtes først
plan-why-despite = det er { $off }, men ingen annen dag passet bedre
plan-why-turn = { $host } står for tur som vertskap
plan-unmet-a-body = et annet organ
plan-unmet-too-few-days = { $body } skal ha { $wanted } møter, men det er bare { $possible } ledige dager på den ukedagen i de månedene. Velg flere måneder, en annen ukedag eller færre møter.
plan-unmet-too-few-meetings = { $body } skal ha { $wanted } møter sammen med { $of }, men bare { $possible } av møtene i { $of } passer. Velg flere måneder eller færre møter.
plan-unmet-weekday = { $body } skal møtes på en { $weekday }, men også { $days } dager før { $of }, og det er aldri en { $weekday }. Endre ukedagen eller avstanden.
plan-unmet-same-weekday = { $body } skal møtes på en { $weekday }, men også samme dag som { $of }, og det er aldri en { $weekday }. Endre ukedagen til ett av organene.
plan-unmet-no-day-ahead = { $body } har ingen ledig dag { $days } dager før { $of } { $day }. Flytt det møtet, eller tillat en annen avstand.
plan-unmet-not-planned = { $body } skal legges etter { $of }, som ikke er med i planen. Ta det med, eller fjern sammenhengen.
plan-unmet-circle = Disse venter på hverandre: { $circle }. Fjern en av sammenhengene.
plan-unmet-ends-before-start = { $body } skal slutte før det begynner. Rett klokkeslettene.
plan-unmet-ends-after-midnight = { $body } blir ikke ferdig før midnatt når det møtes etter { $of }. Velg et tidligere klokkeslett.
plan-unmet-clash = { $body } og { $of } møtes samtidig { $day }, og de samme sitter i begge. Flytt ett av møtene, eller endre klokkeslettet.
