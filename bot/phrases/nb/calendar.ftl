## Kalenderabonnement

feed-title = Møtene i kalenderen
feed-address = Dette er adressen til din egen møtekalender. Kopier den nå: den vises bare denne ene gangen.
feed-how-outlook = *Outlook:* Kalender → Legg til kalender → Abonner fra nettet. Lim inn adressen.
feed-how-google = *Google:* Kalender på nettet → pluss ved «Andre kalendere» → Fra nettadresse. Lim inn adressen.
feed-how-apple = *Apple:* Kalender → Arkiv → Nytt kalenderabonnement. På iPhone: Innstillinger → Kalender → Kontoer → Legg til konto → Annet → Legg til kalenderabonnement.
feed-secret = Adressen er hemmelig: den som har den, ser møtene dine. Har den kommet på avveie, lager du en ny under «Hjem».
feed-replace = Du har en adresse fra { $day }. Lager du en ny, slutter den gamle å virke, og du må legge inn den nye i kalenderen din.
feed-replace-submit = Lag ny adresse
