## Organets egen mal for referatet

template-faults = *Malen til organet har feil, så Word-fila er laget i Rådslags egen form:*
template-unknown = Feltet «{ $name }» finnes ikke.
template-meant = Feltet «{ $name }» finnes ikke. Mente du «{ $meant }»?
template-syntax = Noe i malen er ikke lukket eller skrevet riktig. Hver «for» skal ha en «endfor», og hver «if» en «endif». Feilen er: { $detail }
template-unreadable = Fila er ikke en Word-fil (.docx), eller den er for stor. Den kan være på 5 MB.
template-beyond = «{ $word }» kan ikke brukes i en mal. Bruk feltene, «if», «for» gjennom lister, høyst én inni en annen, og enkle filtre som «join» og «upper».
