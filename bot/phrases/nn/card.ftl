## Kortet: ei eiga melding til kvar person om eit møte

card-headline-called = Innkalling: { $meeting }
card-headline-cancelled = AVLYST: { $meeting }
card-member-awaited =
    Du er kalla inn som medlem for { $participant }. Møtet er eit { $form }.
    { "" }*Svar innan { $deadline }.*
card-speaks-awaited =
    Du er kalla inn for { $participant }, og har { $proposes ->
        [yes] tale- og framleggsrett
       *[no] talerett
    }. Møtet er eit { $form }.
    { "" }*Svar innan { $deadline }.*
card-attends-awaited =
    Du er kalla inn som observatør for { $participant }. Møtet er eit { $form }.
    { "" }*Svar innan { $deadline }.*
card-substitute-awaited =
    Du er kalla inn som setjemedlem for { $participant }. Møtet er eit { $form }.
    { "" }*Svar innan { $deadline }.*
card-proxy-awaited =
    Du er kalla inn som fast fullmektig for { $participant }. Møtet er eit { $form }.
    { "" }*Svar innan { $deadline }.*
card-unsure = ❔ *Du veit ikkje enno om du kjem.* Vi minner deg på det før svarfristen.
card-partly-away = ✅ *Du kjem*, men ikkje { $part }.
card-partly-disqualified = ✅ *Du kjem*, men er inhabil { $part }.
card-partly-excused = ✅ *Du kjem*, men har bede om fritak { $part }.
card-returning = Du vil kome likevel. { $name } har sagt ja til å møte for deg, så sekretariatet avgjer kven av dykk som møter. Du får beskjed her.
card-coming = ✅ *Du kjem.* Takk for svaret. Du kan endre det heilt til møtet tek til.
card-away = Takk, vi har registrert *forfall* frå deg. Du treng ikkje gjere noko meir.
card-away-filled = { $name } møter for deg.
card-away-asked = Vi har spurt { $name } om å møte for deg.
card-away-contacted = Sekretariatet tek kontakt med { $name }, som ikkje er i Slack.
card-away-unfilled = Organet kallar ikkje inn vara for plassen din.
card-away-empty = Førebels møter ingen for deg. Sekretariatet har fått beskjed.
card-released = { $farewell } Du treng ikkje møte. Takk for at du har vore med.
farewell-to = Når møtet blir halde, har { $name } teke over plassen din i { $body }.
farewell = Når møtet blir halde, har du ikkje lenger plassen din i { $body }.
card-cancelled = Møtet er avlyst. Grunn: { $why }. Du treng ikkje gjere noko.
card-stand-in-awaited =
    { "" }*Kan du møte for { $member }, { $participant }{ $part }?*
    Svar innan { $deadline }. Etter det kan ein annan bli spurd.
card-stand-in-coming = ✅ *Du møter for { $member }, { $participant }{ $part }.* Takk! Legg møtet i kalenderen med fila under.
card-stand-in-away = Takk for svaret. Du møter ikkje for { $member }, { $participant }.
card-stand-in-away-in-time = Takk for svaret. Du møter ikkje for { $member }, { $participant }. Kan du likevel, så sei frå her før ein annan seier ja.
card-stand-in-silent = Vi fekk ikkje svar frå deg i tide, og har gått vidare. Du treng ikkje gjere noko.
card-stand-in-silent-in-time = Vi fekk ikkje svar frå deg i tide, men plassen til { $member }, { $participant }, er framleis ledig. Kan du møte, sei frå her.
card-stand-in-released = Du treng ikkje møte for { $member }, { $participant }, likevel. Takk for at du var klar.
card-agenda = Saksliste
card-signed = Helsing { $name }
