## Kommunens eget sekretariat: svarer for sine, og får vite hvem som er borte

home-answered-for = Du svarer for
answered-for-awaited = *{ $name }, { $participant }*, har ikke svart om { $meeting }, { $when }.
answered-for-unsure = *{ $name }, { $participant }*, vet ikke ennå om { $meeting }, { $when }.
answered-for-coming = *{ $name }, { $participant }*, kommer til { $meeting }, { $when }.
answered-for-partly = *{ $name }, { $participant }*, kommer til deler av { $meeting }, { $when }.
answered-for-away = *{ $name }, { $participant }*, har meldt forfall til { $meeting }, { $when }.
absence-filled = *Forfall fra { $participant }{ $part }: { $member }*
    { $meeting }, { $when }. { $stand_in } møter i stedet.
absence-asked = *Forfall fra { $participant }{ $part }: { $member }*
    { $meeting }, { $when }. { $stand_in } er spurt om å møte i stedet.
absence-empty = *Forfall fra { $participant }{ $part }: { $member }*
    { $meeting }, { $when }. Foreløpig møter ingen i stedet.
absence-over = *{ $member }, { $participant }, kommer likevel*
    { $meeting }, { $when }.
dead-letter-absence_told = beskjeden til deltakeren om forfall
