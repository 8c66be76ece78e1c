## Kalenderabonnement

feed-title = Møta i kalenderen
feed-address = Dette er adressa til kalenderen «{ $name }». Kopier henne no: Ho blir berre vist denne eine gongen. Sida har knappar som legg henne inn for deg.
feed-how-outlook = *Outlook:* Kalender → Legg til kalender → Abonner fra nettet. Lim inn adressa.
feed-how-google = *Google:* Kalender på nettet → pluss ved «Andre kalendere» → Fra nettadresse. Lim inn adressa.
feed-how-apple = *Apple:* Kalender → Arkiv → Nytt kalenderabonnement. På iPhone: Innstillinger → Kalender → Kontoer → Legg til konto → Annet → Legg til kalenderabonnement.
feed-secret = Adressa er hemmeleg: Den som har adressa, ser møta dine. Har ho kome på avvegar, lagar du ei ny under «Hjem».
feed-page-secret = Adressa er hemmeleg: Den som har henne, ser det same som deg. Har ho kome på avvegar, lagar du ei ny under «Hjem» i Rådslag i Slack, og den gamle sluttar å verke.
feed-page-public = Sjå dei møta som er opne for alle
feed-about-own = Alle møte du er kalla inn til eller er sekretær for, i alle organ, med det du har svart. Er du vara, står møtet her så lenge du er med.
feed-about-body = Alle møte i organet. Er dei offentlege, følgjer lenkja til saksliste og papir med.
feed-about-cooperation = Møta i alle organa i samarbeidet, så du ser kva du må gå utanom.
feed-about-participant = Møta i alle råd og utval der kommunen eller fylket har plass.
feed-choose = Vel kva møte du vil ha i kalenderen. Kvar adresse er di eiga.
feed-public = Møta i offentlege organ kan alle sjå på nettet. Lenk gjerne dit frå kommunane sine eigne sider.
feed-public-page = Opne møtekalenderen
feed-made = Du har ei adresse frå { $day }. Lagar du ei ny, sluttar den gamle å verke, og du må leggje inn den nye i kalenderen din.
feed-make = Lag adresse
feed-make-again = Lag ny adresse
feed-others = Andre kalendrar
feed-page = Opne sida med knappar
feed-sure = Den gamle adressa sluttar å verke. Kalendrar som bruker henne, blir tomme.
