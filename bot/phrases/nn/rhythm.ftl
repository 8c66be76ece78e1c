## Kva kvart organ ønskjer av eit år

refusal-rhythm-count-unreadable = «{ $typed }» er ikkje eit tal på møte. Skriv eit tal frå 1 til { $most }.
refusal-rhythm-weekday-missing = Vel kva for vekedag det er som er den første eller siste i månaden.
refusal-rhythm-body-missing = Vel kva organ møta skal leggjast etter.
refusal-rhythm-days-unreadable = «{ $typed }» er ikkje eit tal på dagar. Skriv til dømes «14 eller 21», og høgst { $most }.
rhythms-title = Foreslå eit år
rhythms-intro = Slik ønskjer organa å møtast. Sjå etter at det stemmer, så finn Rådslag dei beste dagane i { $year }.
button-rhythms-back = Tilbake til rytmane
button-rhythm-change = Endre
button-rhythm-add = Legg inn rytme
button-propose = Foreslå
rhythm-title = Rytmen til eit organ
rhythm-none = Ingen rytme er lagd inn, så Rådslag foreslår ingen møte her.
rhythm-saved = ✅ Rytmen til { $body } er lagra.
rhythm-count = { $n ->
        [one] eitt møte
       *[other] { $n } møte
    }
rhythm-as-many = like mange møte
rhythm-ahead = { $days } dagar før { $of }
rhythm-together = same dag som { $of }
rhythm-length = { $minutes } minutt
rhythm-after = rett etter { $of }
rhythm-hosts-in-turn = vertskap etter tur: { $hosts }
rhythm-weekday = Vekedag
rhythm-weeks = Kva for nokre i månaden
rhythm-weeks-every = Kva veke som helst
rhythm-weeks-hint = Når møta til dømes alltid er den første torsdagen i månaden.
rhythm-week = { $n ->
        [1] første
        [2] andre
        [3] tredje
        [4] fjerde
       *[other] siste
    }
rhythm-weekday-of-month = { $weeks } { $weekday } i månaden
rhythm-any-weekday = Følgjer eit anna organ
rhythm-every-month = Alle månader
rhythm-lasting = over { $n } dagar
rhythm-lasts = Kvart møte varer
rhythm-days-each = { $n ->
        [one] éin dag
       *[other] { $n } dagar
    }
rhythm-number = Talet på møte
rhythm-number-hint = Eit organ som møtest før eit anna, får like mange møte som det, uansett talet her.
rhythm-months = Månader
rhythm-place-hint = Staden når ikkje noko anna blir skrive, til dømes «Drammen rådhus».
rhythm-relation = I forhold til eit anna organ
rhythm-relation-none = For seg sjølv
rhythm-relation-ahead = Så mange dagar før kvart møte i eit anna organ
rhythm-relation-together = Same dag og stad som eit anna organ, til klokkesletta over
rhythm-relation-after = Rett etter eit anna organ, same dag og stad
rhythm-relation-hint = Byrjar møta rett etter eit anna organ, seier «Frå» og «Til» berre kor lenge dei varer.
rhythm-of = Kva organ?
rhythm-days = Kor mange dagar før?
rhythm-days-hint = Skriv det beste først: «14 eller 21».
rhythm-hosts = Vertskap etter tur
rhythm-hosts-hint = Éin på kvar linje, i den rekkjefølgja dei står for tur. La det stå tomt om møta alltid er same stad.
rhythm-counties = Fylke med skuleferiar å gå utanom
rhythm-counties-own = Dei fylka deltakarane ligg i
rhythm-counties-hint = Vel berre når det skal gjelde andre fylke enn dei deltakarane ligg i.
rhythm-school-holidays = utanom skuleferiar i { $counties }
rhythms-anew = Kven skal få nye møte i utkastet?
rhythms-anew-none = Ingen, utkastet blir ståande
rhythms-anew-hint = Desse har møte i utkastet frå før. Når du lagrar framlegget, kjem det i staden for dei. Fjern eit organ for å la møta bli ståande.
