## Fråvær: dagane då nokon er borte frå alle møte

absence-title = Meld fråvær
absence-intro = Er du borte fleire dagar, melder du det éin gong. Vi melder forfall for deg til alle møte dei dagane, i alle organ, òg dei som blir planlagde seinare.
absence-since = Første dag du er borte
absence-until = Siste dag du er borte
absence-preview = Du er borte *{ $days }*.
absence-called = { $n ->
    [one] Du får forfall til dette møtet no
   *[other] Du får forfall til desse { $n } møta no
}
absence-home = Når du er borte
absence-seat-asked = { $name } blir spurd om å møte.
absence-seat-late = Så nær møtet er det sekretariatet som skaffar vara.
absence-seat-unfilled = Organet kallar ikkje inn vara for plassen din.
absence-seat-nobody = Ingen på varalista kan spørjast, så sekretariatet får beskjed.
absence-pick = Vil du sjølv velje kven som møter, melder du forfall til møtet for seg.
absence-planned = { $n ->
    [one] Du får forfall når innkallinga blir send
   *[other] Du får forfall når innkallingane til desse { $n } møta blir sende
}
absence-later = Det same gjeld møte som blir lagde til seinare. Kan du likevel kome til eitt av dei, trykkjer du «Trekk forfallet» i meldinga om det.
absence-submit = Meld fråvær
absence-told = Du er borte { $days }.
absence-withdraw = Trekk fråværet
absence-withdraw-confirm = Då kjem du til møta som du har fått forfall til av denne grunnen. Har ein vara sagt ja, kan det vere at sekretariatet avgjer kven av dykk som møter.
button-absence = Meld fråvær for fleire dagar
refusal-absence-past = Dagane er passerte. Vel ein siste dag som er i dag eller seinare.
refusal-absence-too-long = Så langt fråvær må sekretariatet leggje inn som permisjon. Vel høgst eit halvt år, og ikkje meir enn to år fram i tid.
refusal-no-such-absence = Fråværet er alt trekt. Sjå under «Hjem».
