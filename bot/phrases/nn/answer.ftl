## Svaret: kva som følgjer av det, og kva del av møtet det gjeld

confirm-yes = Ja
confirm-no = Avbryt
confirm-withdraw-title = Endre svaret?
confirm-withdraw-asked = { $name } er spurd om å møte for deg. Spørsmålet blir trekt tilbake.
confirm-withdraw-accepted = { $name } har sagt ja til å møte for deg, og får beskjed om at det ikkje trengst likevel.
confirm-withdraw-waits = { $name } har sagt ja til å møte for deg. Sekretariatet avgjer kven av dykk som møter, og du får beskjed.
confirm-return-asked = { $name } er spurd om å møte for { $member }. Spørsmålet blir trekt tilbake.
confirm-return-accepted = { $name } har sagt ja til å møte for { $member }, og får beskjed om at det ikkje trengst likevel.
confirm-return-waits = { $name } har sagt ja til å møte for { $member }. Sekretariatet avgjer kven av dei som møter.
confirm-decline-title = Ikkje møte likevel?
confirm-decline = Du har sagt ja til å møte. Seier du nei no, må ein annan spørjast i staden.
confirm-after-all-title = Møte likevel?
confirm-after-all = Ein annan er spurd i mellomtida, men har ikkje svart. Spørsmålet blir trekt tilbake.
extent-times = kl. { $since }–{ $until }
extent-since = frå kl. { $since }
extent-until = til kl. { $until }
extent-cases = { $n ->
    [one] i sak { $cases }
   *[other] i sakene { $cases }
}
refusal-stand-in-has-accepted = { $name } har sagt ja til å møte for deg. Vil du møte likevel, trykk «Trekk forfallet», så avgjer sekretariatet kven av dykk det blir.
refusal-stand-ins-in-order = { $body } kallar inn vara i den rekkjefølgja dei står på lista, så du kan ikkje velje kven. Opne «Meld forfall» på nytt.
refusal-gap-outside = Tidspunktet er utanfor møtet. Skriv frå når og til når du er borte, innanfor møtetida.
refusal-gap-is-all = Då er du borte heile møtet. Vel «Heile møtet».
refusal-case-not-treated = Saka er ikkje lenger på sakslista. Lukk, og opne på nytt.
refusal-nothing-to-fill = Plassen treng ingen vara no. Opne oversikta på nytt for å sjå kven som sit der.
refusal-reason-for-turn-missing = Skriv kvifor du spør nettopp denne. Det blir ståande i dokumentet over forfall og vara.
refusal-listed-and-another = Du har valt ein på lista, og ein annan lenger ned. Vel «Ein som ikkje står på lista» her, eller tøm felta under.
refusal-part-of-part = Du er berre spurd om ein del av møtet. Svar ja eller nei til den.
refusal-nobody-returning = Ingen bed om å få plassen tilbake no. Opne oversikta på nytt.
refusal-cases-missing = Vel minst éi sak.
