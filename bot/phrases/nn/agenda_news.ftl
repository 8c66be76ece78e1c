## Nytt om sakslista, ei setning for kvar endring

agenda-news-item = punktet «{ $title }»
agenda-news-new = ny { $item }: { $title }.
agenda-news-new-item = Nytt punkt på sakslista: { $title }.
agenda-news-gone = { $item } er teken av sakslista.
agenda-news-listed = { $item } er på sakslista igjen.
agenda-news-withdrawn = { $item } er trekt.
agenda-news-postponed = { $item } er utsett.
agenda-news-title = { $item } har fått ny tittel: { $title }.
agenda-news-exempt = { $item } er no unnateken offentlegheit, jf. { $provision }.
agenda-news-open = { $item } er ikkje lenger unnateken offentlegheit.
agenda-news-aim = { $item } er no ei sak til { $aim }.
agenda-news-starts = { $item } tek til kl. { $clock }.
agenda-news-no-time = { $item } tek ikkje lenger til på fast tid (kl. { $clock }).
agenda-news-presenter = { $item } blir lagd fram av { $presenter }.
agenda-news-proposal = { $item } har fått nytt framlegg til vedtak.
agenda-news-parts = punkta under { $item } er endra.
agenda-news-papers = papira til { $item } er lagde ved.
agenda-news-papers-due = papira til { $item } blir ettersende seinast { $day }.
agenda-news-papers-changed = papira til { $item } er endra.
agenda-news-order = Rekkjefølgja på sakslista er endra.
