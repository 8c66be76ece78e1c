## Hva hvert organ ønsker av et år

refusal-rhythm-count-unreadable = «{ $typed }» er ikke et antall møter. Skriv et tall fra 1 til { $most }.
refusal-rhythm-weekday-missing = Velg hvilken ukedag det er som er den første eller siste i måneden.
refusal-rhythm-body-missing = Velg hvilket organ møtene skal legges etter.
refusal-rhythm-days-unreadable = «{ $typed }» er ikke et antall dager. Skriv for eksempel «14 eller 21», og høyst { $most }.
rhythms-title = Foreslå et år
rhythms-intro = Slik ønsker organene å møtes. Se etter at det stemmer, så finner Rådslag de beste dagene i { $year }.
button-rhythms-back = Tilbake til rytmene
button-rhythm-change = Endre
button-rhythm-add = Legg inn rytme
button-propose = Foreslå
rhythm-title = Rytmen til et organ
rhythm-none = Ingen rytme er lagt inn, så Rådslag foreslår ingen møter her.
rhythm-saved = ✅ Rytmen til { $body } er lagret.
rhythm-count = { $n ->
        [one] ett møte
       *[other] { $n } møter
    }
rhythm-as-many = like mange møter
rhythm-ahead = { $days } dager før { $of }
rhythm-together = samme dag som { $of }
rhythm-length = { $minutes } minutter
rhythm-after = rett etter { $of }
rhythm-hosts-in-turn = vertskap etter tur: { $hosts }
rhythm-weekday = Ukedag
rhythm-weeks = Hvilke i måneden
rhythm-weeks-every = Hvilken som helst
rhythm-weeks-hint = Når møtene for eksempel alltid er den første torsdagen i måneden.
rhythm-week = { $n ->
        [1] første
        [2] andre
        [3] tredje
        [4] fjerde
       *[other] siste
    }
rhythm-weekday-of-month = { $weeks } { $weekday } i måneden
rhythm-any-weekday = Følger et annet organ
rhythm-every-month = Alle måneder
rhythm-lasting = over { $n } dager
rhythm-lasts = Hvert møte varer
rhythm-days-each = { $n ->
        [one] én dag
       *[other] { $n } dager
    }
rhythm-number = Antall møter
rhythm-number-hint = Et organ som møtes før et annet, får like mange møter som det, uansett tallet her.
rhythm-months = Måneder
rhythm-place-hint = Stedet når ikke noe annet blir skrevet, for eksempel «Drammen rådhus».
rhythm-relation = I forhold til et annet organ
rhythm-relation-none = For seg selv
rhythm-relation-ahead = Så mange dager før hvert møte i et annet organ
rhythm-relation-together = Samme dag og sted som et annet organ, til klokkeslettene over
rhythm-relation-after = Rett etter et annet organ, samme dag og sted
rhythm-relation-hint = Begynner møtene rett etter et annet organ, sier «Fra» og «Til» bare hvor lenge de varer.
rhythm-of = Hvilket organ?
rhythm-days = Hvor mange dager før?
rhythm-days-hint = Skriv det beste først: «14 eller 21».
rhythm-hosts = Vertskap etter tur
rhythm-hosts-hint = Én på hver linje, i den rekkefølgen de står for tur. La det stå tomt om møtene alltid er samme sted.
rhythm-counties = Fylker med skoleferier å gå utenom
rhythm-counties-own = De fylkene deltakerne ligger i
rhythm-counties-hint = Velg bare når det skal gjelde andre fylker enn deltakernes egne.
rhythm-school-holidays = utenom skoleferier i { $counties }
rhythms-anew = Hvem skal få nye møter i utkastet?
rhythms-anew-none = Ingen, utkastet blir stående
rhythms-anew-hint = Disse har møter i utkastet fra før. Når du lagrer forslaget, kommer det i stedet for dem. Fjern et organ for å la møtene bli stående.
