## Kortet: en persons egen melding om et møte

card-headline-called = Innkalling: { $meeting }
card-headline-cancelled = AVLYST: { $meeting }
card-member-awaited =
    Du er innkalt som medlem for { $participant }. Møtet er et { $form }.
    { "" }*Svar innen { $deadline }.*
card-speaks-awaited =
    Du er innkalt for { $participant }, og har { $proposes ->
        [yes] tale- og forslagsrett
       *[no] talerett
    }. Møtet er et { $form }.
    { "" }*Svar innen { $deadline }.*
card-attends-awaited =
    Du er innkalt som observatør for { $participant }. Møtet er et { $form }.
    { "" }*Svar innen { $deadline }.*
card-substitute-awaited =
    Du er innkalt som settemedlem for { $participant }. Møtet er et { $form }.
    { "" }*Svar innen { $deadline }.*
card-proxy-awaited =
    Du er innkalt som fast fullmektig for { $participant }. Møtet er et { $form }.
    { "" }*Svar innen { $deadline }.*
card-unsure = ❔ *Du vet ikke ennå om du kommer.* Vi minner deg på det før svarfristen.
card-partly-away = ✅ *Du kommer*, men ikke { $part }.
card-partly-disqualified = ✅ *Du kommer*, men er inhabil { $part }.
card-partly-excused = ✅ *Du kommer*, men har bedt om fritak { $part }.
card-returning = Du vil komme likevel. { $name } har sagt ja til å møte for deg, så sekretariatet avgjør hvem av dere som møter. Du får beskjed her.
card-coming = ✅ *Du kommer.* Takk for svaret. Du kan endre det helt til møtet begynner.
card-away = Takk, vi har registrert *forfall* fra deg. Du trenger ikke gjøre noe mer.
card-away-filled = { $name } møter for deg.
card-away-asked = Vi har spurt { $name } om å møte for deg.
card-away-contacted = Sekretariatet tar kontakt med { $name }, som ikke er i Slack.
card-away-unfilled = Organet kaller ikke inn vara for plassen din.
card-away-empty = Foreløpig møter ingen for deg. Sekretariatet har fått beskjed.
card-released = { $farewell } Du trenger ikke møte. Takk for at du har vært med.
farewell-to = Når møtet holdes, har { $name } overtatt plassen din i { $body }.
farewell = Når møtet holdes, har du ikke lenger plassen din i { $body }.
card-cancelled = Møtet er avlyst. Årsak: { $why }. Du trenger ikke gjøre noe.
card-stand-in-awaited =
    { "" }*Kan du møte for { $member }, { $participant }{ $part }?*
    Svar innen { $deadline }. Etter det kan en annen bli spurt.
card-stand-in-coming = ✅ *Du møter for { $member }, { $participant }{ $part }.* Takk! Legg møtet i kalenderen med fila under.
card-stand-in-away = Takk for svaret. Du møter ikke for { $member }, { $participant }.
card-stand-in-away-in-time = Takk for svaret. Du møter ikke for { $member }, { $participant }. Kan du likevel, så si fra her før en annen sier ja.
card-stand-in-silent = Vi fikk ikke svar fra deg i tide, og har gått videre. Du trenger ikke gjøre noe.
card-stand-in-silent-in-time = Vi fikk ikke svar fra deg i tide, men plassen til { $member }, { $participant }, er fortsatt ledig. Kan du møte, si fra her.
card-stand-in-released = Du trenger ikke møte for { $member }, { $participant }, likevel. Takk for at du var klar.
card-agenda = Saksliste
card-signed = Hilsen { $name }
