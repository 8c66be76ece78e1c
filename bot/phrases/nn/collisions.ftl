## Kollisjonar i møteplanen

collision-and = { $some } og { $last }
collision-meeting = { $name } { $day }
collision-people = { $who } er venta både i { $first } { $when } og i { $last } { $then }. Flytt eitt av møta.
collision-participant = { $who } har plass både i { $first } { $when } og i { $last } { $then }. Flytt eitt av møta, eller sørg for at ulike personar møter.
collision-travel = { $who } rekk ikkje frå { $first } ({ $from }) til { $last } ({ $to }) { $then }. Reisa tek minst { $needed } minutt, og det er { $available } minutt til neste møte.
collision-week = { $who } har mange møte same veka: { $meetings }.
collision-off-day = { $first } er lagt til { $when }. Det er { $off }.
