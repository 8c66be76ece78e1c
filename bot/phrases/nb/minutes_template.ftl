## Organets egen mal for referatet

template-faults = *Malen til organet har feil, så Word-fila er laget i Rådslags egen form:*
template-unknown = Feltet «{ $name }» finnes ikke.
template-meant = Feltet «{ $name }» finnes ikke. Mente du «{ $meant }»?
template-syntax = Noe i malen er ikke lukket eller skrevet riktig. Hver «for» skal ha en «endfor», og hver «if» en «endif». Feilen er: { $detail }
template-unreadable = Fila er ikke en Word-fil (.docx), eller den er for stor. Den kan være på 5 MB.
template-beyond = «{ $word }» kan ikke brukes i en mal. Bruk feltene, «if», «for» gjennom lister, høyst én inni en annen, og enkle filtre som «join» og «upper».
template-title = Word-mal
template-none = *{ $body }* bruker Rådslags egen form i Word-fila.
template-kept = *{ $body }* bruker malen «{ $name }» i Word-fila.
template-file = Ny mal
template-file-hint = En Word-fil (.docx) med felter som «{ $example }». Den prøves før den tas i bruk.
template-or = Eller
template-remove = Bruk Rådslags egen form
template-saved = ✅ Malen er tatt i bruk. Den er med i neste utkast.
template-removed = ✅ Organet bruker Rådslags egen form.
button-template = Egen Word-mal
refusal-template-unfit = Malen kan ikke brukes. { $faults }
refusal-template-missing = Velg en Word-fil.
refusal-template-unreachable = Slack ga ikke fra seg fila. Prøv igjen.
