## Kommunen sitt eige sekretariat: svarar for sine, og får vite kven som er borte

home-answered-for = Du svarar for
answered-for-awaited = *{ $name }, { $participant }*, har ikkje svara om { $meeting }, { $when }.
answered-for-unsure = *{ $name }, { $participant }*, veit ikkje enno om { $meeting }, { $when }.
answered-for-coming = *{ $name }, { $participant }*, kjem til { $meeting }, { $when }.
answered-for-partly = *{ $name }, { $participant }*, kjem til delar av { $meeting }, { $when }.
answered-for-away = *{ $name }, { $participant }*, har meldt forfall til { $meeting }, { $when }.
absence-filled = *Forfall frå { $participant }{ $part }: { $member }*
    { $meeting }, { $when }. { $stand_in } møter i staden.
absence-asked = *Forfall frå { $participant }{ $part }: { $member }*
    { $meeting }, { $when }. { $stand_in } er spurd om å møte i staden.
absence-empty = *Forfall frå { $participant }{ $part }: { $member }*
    { $meeting }, { $when }. Førebels møter ingen i staden.
absence-over = *{ $member }, { $participant }, kjem likevel*
    { $meeting }, { $when }.
dead-letter-absence_told = meldinga til deltakaren om forfall
