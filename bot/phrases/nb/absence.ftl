## Fravær: dagene da noen er borte fra alle møter

absence-title = Meld fravær
absence-intro = Er du borte flere dager, melder du det én gang. Vi melder forfall for deg til alle møter de dagene, i alle organ, også dem som blir planlagt senere.
absence-since = Første dag du er borte
absence-until = Siste dag du er borte
absence-preview = Du er borte *{ $days }*.
absence-called = { $n ->
    [one] Du får forfall til dette møtet nå
   *[other] Du får forfall til disse { $n } møtene nå
}
absence-home = Når du er borte
absence-seat-asked = { $name } blir spurt om å møte.
absence-seat-late = Så nær møtet er det sekretariatet som skaffer vara.
absence-seat-unfilled = Organet kaller ikke inn vara for plassen din.
absence-seat-nobody = Ingen på varalista kan spørres, så sekretariatet får beskjed.
absence-pick = Vil du selv velge hvem som møter, melder du forfall til møtet for seg.
absence-planned = { $n ->
    [one] Du får forfall når innkallingen sendes
   *[other] Du får forfall når innkallingene til disse { $n } møtene sendes
}
absence-later = Det samme gjelder møter som legges til senere. Kan du likevel komme til ett av dem, trykker du «Trekk forfallet» i meldingen om det.
absence-submit = Meld fravær
absence-told = Du er borte { $days }.
absence-withdraw = Trekk fraværet
absence-withdraw-confirm = Da kommer du til møtene som du har fått forfall til av denne grunn. Har en vara sagt ja, kan det være at sekretariatet avgjør hvem av dere som møter.
button-absence = Meld fravær for flere dager
refusal-absence-past = Dagene er passert. Velg en siste dag som er i dag eller senere.
refusal-absence-too-long = Så langt fravær må sekretariatet legge inn som permisjon. Velg høyst et halvt år, og ikke mer enn to år fram i tid.
refusal-no-such-absence = Fraværet er allerede trukket. Se under «Hjem».
