## Det som nokon bør sjå på

attention-title = Dette bør du sjå på
attention-see-all = Sjå alle { $n }
attention-none = Ingenting å merke seg akkurat no.
attention-no-secretariat = { $body } har ikkje noko sekretariat, så ingen kan kalle inn. Legg inn ein sekretær.
attention-vacant = { $body }: Ingen sit i plassen for { $office } frå { $participant }. Legg inn kven det er.
attention-mandate-ends = { $body }: { $person } sit til og med { $until } som { $office } frå { $participant }, og ingen er lagd inn etter det.
attention-no-chair = { $body } har ingen leiar. Representantskapet vel ein, om ikkje avtalen seier noko anna (kommunelova § 18-3).
attention-term-ends = { $body }: { $participant } leier til og med { $until }, og ingen er lagd inn etter det.
attention-unreachable = Ingen får tak i { $person } ({ $body }): verken Slack, e-post eller telefon er lagt inn.
attention-two-seats = { $body }: { $person } sit i { $has } plassar. Det er lov, men tel plassar og ikkje hovud.
attention-spelled-alike = { $person } og { $other } kan vere same person, skriven på to måtar ({ $body }).
attention-too-few-stand-ins = { $body }: { $participant } har { $has } vara og { $needs } medlemer. Det skal vere minst like mange vara som medlemer (kommunelova § 18-3).
attention-executive-votes = { $body }: { $office } frå { $participant } står med røysterett, men kan ikkje veljast til organet (kommunelova § 7-3, jf. § 7-2 bokstav f).
attention-proposes-without-basis = { $body }: { $office } frå { $participant } har framleggsrett utan å vere medlem. Det kan berre ei lov gi (kommunelova § 8-1). Skriv heimelen, eller ta retten bort.
attention-outdated-form = { $body } står som § 27-samarbeid. Slike skulle vere gjorde om til interkommunalt politisk råd eller oppgåvefellesskap innan hausten 2023 (kommunelova § 31-2).
attention-body-ends = { $body } har { $until } som siste dag. Avslutt arbeidet, eller flytt dagen.
