## Svaret: hva som følger av det, og hvilken del av møtet det gjelder

confirm-yes = Ja
confirm-no = Avbryt
confirm-withdraw-title = Endre svaret?
confirm-withdraw-asked = { $name } er spurt om å møte for deg. Spørsmålet blir trukket tilbake.
confirm-withdraw-accepted = { $name } har sagt ja til å møte for deg, og får beskjed om at det ikke trengs likevel.
confirm-withdraw-waits = { $name } har sagt ja til å møte for deg. Sekretariatet avgjør hvem av dere som møter, og du får beskjed.
confirm-return-asked = { $name } er spurt om å møte for { $member }. Spørsmålet blir trukket tilbake.
confirm-return-accepted = { $name } har sagt ja til å møte for { $member }, og får beskjed om at det ikke trengs likevel.
confirm-return-waits = { $name } har sagt ja til å møte for { $member }. Sekretariatet avgjør hvem av dem som møter.
confirm-decline-title = Ikke møte likevel?
confirm-decline = Du har sagt ja til å møte. Sier du nei nå, må en annen spørres i stedet.
confirm-after-all-title = Møte likevel?
confirm-after-all = En annen er spurt i mellomtiden, men har ikke svart. Spørsmålet blir trukket tilbake.
extent-times = kl. { $since }–{ $until }
extent-since = fra kl. { $since }
extent-until = til kl. { $until }
extent-cases = { $n ->
    [one] i sak { $cases }
   *[other] i sakene { $cases }
}
refusal-stand-in-has-accepted = { $name } har sagt ja til å møte for deg. Vil du møte likevel, trykk «Trekk forfallet», så avgjør sekretariatet hvem av dere det blir.
refusal-stand-ins-in-order = { $body } kaller inn vara i den rekkefølgen de står på lista, så du kan ikke velge hvem. Åpne «Meld forfall» på nytt.
refusal-gap-outside = Tidspunktet er utenfor møtet. Skriv fra når og til når du er borte, innenfor møtetiden.
refusal-gap-is-all = Da er du borte hele møtet. Velg «Hele møtet».
refusal-case-not-treated = Saken er ikke lenger på sakslista. Lukk, og åpne på nytt.
refusal-nothing-to-fill = Plassen trenger ingen vara nå. Åpne oversikten på nytt for å se hvem som sitter der.
refusal-reason-for-turn-missing = Skriv hvorfor du spør nettopp denne. Det blir stående i dokumentet over forfall og vara.
refusal-listed-and-another = Du har valgt en på lista, og en annen lenger ned. Velg «En som ikke står på lista» her, eller tøm feltene under.
refusal-part-of-part = Du er bare spurt om en del av møtet. Svar ja eller nei til den.
refusal-nobody-returning = Ingen ber om å få plassen tilbake nå. Åpne oversikten på nytt.
refusal-cases-missing = Velg minst én sak.
