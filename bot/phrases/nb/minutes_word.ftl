## Det organet skriver fra møtene sine: protokoll der loven krever en, ellers referat

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
            [protokoll] den
           *[referat] det
        }
    .it-start = { $minutes ->
            [protokoll] Den
           *[referat] Det
        }
    .ready = { $minutes ->
            [protokoll] klar
           *[referat] klart
        }
