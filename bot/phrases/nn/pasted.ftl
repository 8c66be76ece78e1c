## Møteplanar som er limte inn

pasted-no-day = Linje { $line } («{ $text }») har ingen dato. Skriv han slik: «torsdag 22. februar kl. 09.00–11.15 Drammen rådhus».
pasted-no-such-day = Linje { $line }: «{ $word }» finst ikkje i kalenderen. Rett dag eller månad.
pasted-wrong-weekday = Linje { $line }: Datoen er { $day }, men det står «{ $word }». Rett vekedagen, eller skriv { $likely }, som er nærmast.
pasted-unknown-weekday = Linje { $line }: «{ $word }» er ikkje ein vekedag. Datoen er { $day }.
pasted-far-away = Linje { $line }: { $word } er langt unna året planen gjeld. Rett årstalet.
pasted-last-day-first = Linje { $line }: Siste dag er { $day }, men første er { $likely }. Rett ein av datoane.
pasted-too-long = Linje { $line }: Frå { $day } til { $likely } er meir enn sju dagar. Rett datoane, eller skriv kvart møte på si linje.
pasted-no-clock = Linje { $line } («{ $text }») har ikkje klokkeslett. Skriv frå og til: «kl. 09.00–11.15».
pasted-no-such-clock = Linje { $line }: «{ $word }» er ikkje klokkeslett. Døgnet går frå 00.00 til 23.59.
pasted-ends-before-start = Linje { $line }: «{ $word }» sluttar før det byrjar. Rett eitt av klokkesletta.
pasted-odd-part = Linje { $line }: «{ $word }» kan eg ikkje bruke. Skriv «; fjernmøte», «; vert: …» og «; tittel: …» éin gong kvar, og to semikolon der eitt høyrer til staden.
