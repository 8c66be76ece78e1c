## Organet sin eigen mal for referatet

template-faults = *Malen til organet har feil, så Word-fila er laga i Rådslag si eiga form:*
template-unknown = Feltet «{ $name }» finst ikkje.
template-meant = Feltet «{ $name }» finst ikkje. Meinte du «{ $meant }»?
template-syntax = Noko i malen er ikkje lukka eller skrive rett. Kvar «for» skal ha ein «endfor», og kvar «if» ein «endif». Feilen er: { $detail }
template-unreadable = Fila er ikkje ei Word-fil (.docx), eller ho er for stor. Ho kan vere på 5 MB.
template-beyond = «{ $word }» kan ikkje brukast i ein mal. Bruk felta, «if», «for» gjennom lister, høgst éi inni ei anna, og enkle filter som «join» og «upper».
