## Det organet skriv frå møta sine: protokoll der lova krev ein, ellers referat

minutes-word = { $minutes ->
        [protokoll] protokoll
        [either] referat eller protokoll
       *[referat] referat
    }
    .start = { $minutes ->
            [protokoll] Protokoll
           *[referat] Referat
        }
    .the = { $minutes ->
            [protokoll] protokollen
           *[referat] referatet
        }
    .the-start = { $minutes ->
            [protokoll] Protokollen
           *[referat] Referatet
        }
    .this = { $minutes ->
            [protokoll] denne protokollen
           *[referat] dette referatet
        }
    .it = { $minutes ->
            [protokoll] han
           *[referat] det
        }
    .it-start = { $minutes ->
            [protokoll] Han
           *[referat] Det
        }
    .ready = { $minutes ->
            [protokoll] klar
           *[referat] klart
        }
    .sent = { $minutes ->
            [protokoll] send
           *[referat] sendt
        }
    .approved = { $minutes ->
            [protokoll] godkjend
           *[referat] godkjent
        }
    .taken = { $minutes ->
            [protokoll] teken
           *[referat] teke
        }
