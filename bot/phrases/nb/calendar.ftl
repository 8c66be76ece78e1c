## Kalenderabonnement

feed-title = Møtene i kalenderen
feed-address = Dette er adressen til kalenderen «{ $name }». Kopier den nå: den vises bare denne ene gangen. Siden har knapper som legger den inn for deg.
feed-how-outlook = *Outlook:* Kalender → Legg til kalender → Abonner fra nettet. Lim inn adressen.
feed-how-google = *Google:* Kalender på nettet → pluss ved «Andre kalendere» → Fra nettadresse. Lim inn adressen.
feed-how-apple = *Apple:* Kalender → Arkiv → Nytt kalenderabonnement. På iPhone: Innstillinger → Kalender → Kontoer → Legg til konto → Annet → Legg til kalenderabonnement.
feed-secret = Adressen er hemmelig: den som har den, ser møtene dine. Har den kommet på avveie, lager du en ny under «Hjem».
feed-page-secret = Adressen er hemmelig: den som har den, ser det samme som deg. Har den kommet på avveie, lager du en ny under «Hjem» i Rådslag i Slack, og den gamle slutter å virke.
feed-page-public = Se de møtene som er åpne for alle
feed-about-own = Alle møter du er kalt inn til eller er sekretær for, i alle organer, med det du har svart. Er du vara, står møtet her så lenge du er med.
feed-about-body = Alle møter i organet. Er de offentlige, følger lenken til saksliste og papirer med.
feed-about-cooperation = Møtene i alle organene i samarbeidet, så du ser hva du må gå utenom.
feed-about-participant = Møtene i alle råd og utvalg der kommunen eller fylket har plass.
feed-choose = Velg hvilke møter du vil ha i kalenderen. Hver adresse er din egen.
feed-public = Møtene i offentlige organer kan alle se på nettet. Lenk gjerne dit fra kommunenes egne sider.
feed-public-page = Åpne møtekalenderen
feed-made = Du har en adresse fra { $day }. Lager du en ny, slutter den gamle å virke, og du må legge inn den nye i kalenderen din.
feed-make = Lag adresse
feed-make-again = Lag ny adresse
feed-others = Andre kalendere
feed-page = Åpne siden med knapper
feed-sure = Den gamle adressen slutter å virke. Kalendere som bruker den, blir tomme.
