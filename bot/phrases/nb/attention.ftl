## Det som noen bør se på

attention-title = Dette bør du se på
attention-see-all = Se alle { $n }
attention-none = Ingenting å bemerke akkurat nå.
attention-no-secretariat = { $body } har ikke noe sekretariat, så ingen kan innkalle. Legg inn en sekretær.
attention-vacant = { $body }: Ingen sitter i plassen for { $office } fra { $participant }. Legg inn hvem det er.
attention-mandate-ends = { $body }: { $person } sitter til og med { $until } som { $office } fra { $participant }, og ingen er lagt inn etter det.
attention-no-chair = { $body } har ingen leder. Representantskapet velger en, hvis ikke avtalen sier noe annet (kommuneloven § 18-3).
attention-term-ends = { $body }: { $participant } leder til og med { $until }, og ingen er lagt inn etter det.
attention-unreachable = Ingen kan nå { $person } ({ $body }): verken Slack, e-post eller telefon er lagt inn.
attention-two-seats = { $body }: { $person } sitter i { $has } plasser. Det er lov, men tell plasser og ikke hoder.
attention-spelled-alike = { $person } og { $other } kan være samme person, skrevet på to måter ({ $body }).
attention-too-few-stand-ins = { $body }: { $participant } har { $has } vara og { $needs } medlemmer. Det skal være minst like mange vara som medlemmer (kommuneloven § 18-3).
attention-executive-votes = { $body }: { $office } fra { $participant } står med stemmerett, men kan ikke velges til organet (kommuneloven § 7-3, jf. § 7-2 bokstav f).
attention-proposes-without-basis = { $body }: { $office } fra { $participant } har forslagsrett uten å være medlem. Det kan bare en lov gi (kommuneloven § 8-1). Skriv hjemmelen, eller ta retten bort.
attention-outdated-form = { $body } står som § 27-samarbeid. Slike skulle være gjort om til interkommunalt politisk råd eller oppgavefellesskap innen høsten 2023 (kommuneloven § 31-2).
attention-body-ends = { $body } har { $until } som siste dag. Avslutt arbeidet, eller flytt dagen.
