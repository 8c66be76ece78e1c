## Organet sin eigen mal for referatet

template-faults = *Malen til organet har feil, så Word-fila er laga i Rådslag si eiga form:*
template-unknown = Feltet «{ $name }» finst ikkje.
template-meant = Feltet «{ $name }» finst ikkje. Meinte du «{ $meant }»?
template-syntax = Noko i malen er ikkje lukka eller skrive rett. Kvar «for» skal ha ein «endfor», og kvar «if» ein «endif». Feilen er: { $detail }
template-unreadable = Fila er ikkje ei Word-fil (.docx), eller ho er for stor. Ho kan vere på 5 MB.
template-beyond = «{ $word }» kan ikkje brukast i ein mal. Bruk felta, «if», «for» gjennom lister, høgst éi inni ei anna, og enkle filter som «join» og «upper».
template-title = Word-mal
template-none = *{ $body }* bruker forma til Rådslag i Word-fila.
template-kept = *{ $body }* bruker malen «{ $name }» i Word-fila.
template-file = Ny mal
template-file-hint = Ei Word-fil (.docx) med felt som «{ $example }». Ho blir prøvd før ho blir teken i bruk.
template-or = Eller
template-remove = Bruk forma til Rådslag
template-saved = ✅ Malen er teken i bruk. Han er med i neste utkast.
template-removed = ✅ Organet bruker forma til Rådslag.
button-template = Eigen Word-mal
refusal-template-unfit = Malen kan ikkje brukast. { $faults }
refusal-template-missing = Vel ei Word-fil.
refusal-template-unreachable = Slack gav ikkje frå seg fila. Prøv igjen.
