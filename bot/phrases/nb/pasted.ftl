## Møteplaner som er limt inn

pasted-no-day = Linje { $line } («{ $text }») har ingen dato. Skriv den slik: «torsdag 22. februar kl. 09.00–11.15 Drammen rådhus».
pasted-no-such-day = Linje { $line }: «{ $word }» finnes ikke i kalenderen. Rett dag eller måned.
pasted-wrong-weekday = Linje { $line }: Datoen er { $day }, men det står «{ $word }». Rett ukedagen, eller skriv { $likely }, som er nærmest.
pasted-unknown-weekday = Linje { $line }: «{ $word }» er ikke en ukedag. Datoen er { $day }.
pasted-far-away = Linje { $line }: { $word } er langt unna året planen gjelder. Rett årstallet.
pasted-last-day-first = Linje { $line }: Siste dag er { $day }, men første er { $likely }. Rett en av datoene.
pasted-too-long = Linje { $line }: Fra { $day } til { $likely } er mer enn sju dager. Rett datoene, eller skriv hvert møte på sin linje.
pasted-no-clock = Linje { $line } («{ $text }») har ikke klokkeslett. Skriv fra og til: «kl. 09.00–11.15».
pasted-no-such-clock = Linje { $line }: «{ $word }» er ikke klokkeslett. Døgnet går fra 00.00 til 23.59.
pasted-ends-before-start = Linje { $line }: «{ $word }» slutter før det begynner. Rett ett av klokkeslettene.
pasted-odd-part = Linje { $line }: «{ $word }» kan jeg ikke bruke. Skriv «; fjernmøte», «; vert: …» og «; tittel: …» én gang hver, og to semikolon der ett hører til stedet.
