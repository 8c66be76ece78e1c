## Kalenderabonnement

feed-title = Møta i kalenderen
feed-address = Dette er adressa til din eigen møtekalender. Kopier adressa no: Ho blir vist berre denne eine gongen.
feed-how-outlook = *Outlook:* Kalender → Legg til kalender → Abonner fra nettet. Lim inn adressa.
feed-how-google = *Google:* Kalender på nettet → pluss ved «Andre kalendere» → Fra nettadresse. Lim inn adressa.
feed-how-apple = *Apple:* Kalender → Arkiv → Nytt kalenderabonnement. På iPhone: Innstillinger → Kalender → Kontoer → Legg til konto → Annet → Legg til kalenderabonnement.
feed-secret = Adressa er hemmeleg: Den som har adressa, ser møta dine. Har ho kome på avvegar, lagar du ei ny under «Hjem».
feed-replace = Du har ei adresse frå { $day }. Lagar du ei ny, sluttar den gamle å verke, og du må legge inn den nye i kalenderen din.
feed-replace-submit = Lag ny adresse
