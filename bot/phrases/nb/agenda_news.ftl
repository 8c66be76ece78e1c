## Nytt om sakslista, en setning for hver endring

agenda-news-item = punktet «{ $title }»
agenda-news-new = ny { $item }: { $title }.
agenda-news-new-item = Nytt punkt på sakslista: { $title }.
agenda-news-gone = { $item } er tatt av sakslista.
agenda-news-listed = { $item } er på sakslista igjen.
agenda-news-withdrawn = { $item } er trukket.
agenda-news-postponed = { $item } er utsatt.
agenda-news-title = { $item } har fått ny tittel: { $title }.
agenda-news-exempt = { $item } er nå unntatt offentlighet, jf. { $provision }.
agenda-news-open = { $item } er ikke lenger unntatt offentlighet.
agenda-news-aim = { $item } er nå en sak til { $aim }.
agenda-news-starts = { $item } begynner kl. { $clock }.
agenda-news-no-time = { $item } begynner ikke lenger til fast tid (kl. { $clock }).
agenda-news-presenter = { $item } legges fram av { $presenter }.
agenda-news-proposal = { $item } har fått nytt forslag til vedtak.
agenda-news-parts = punktene under { $item } er endret.
agenda-news-papers = papirene til { $item } er lagt ved.
agenda-news-papers-due = papirene til { $item } ettersendes senest { $day }.
agenda-news-papers-changed = papirene til { $item } er endret.
agenda-news-order = Rekkefølgen på sakslista er endret.
