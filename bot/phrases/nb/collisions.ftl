## Kollisjoner i møteplanen

collision-and = { $some } og { $last }
collision-meeting = { $name } { $day }
collision-people = { $who } er ventet både i { $first } { $when } og i { $last } { $then }. Flytt ett av møtene.
collision-participant = { $who } har plass både i { $first } { $when } og i { $last } { $then }. Flytt ett av møtene, eller sørg for at ulike personer møter.
collision-travel = { $who } rekker ikke fra { $first } ({ $from }) til { $last } ({ $to }) { $then }. Reisen tar minst { $needed } minutter, og det er { $available } minutter til neste møte.
collision-week = { $who } har mange møter samme uke: { $meetings }.
collision-off-day = { $first } er lagt til { $when }. Det er { $off }.
