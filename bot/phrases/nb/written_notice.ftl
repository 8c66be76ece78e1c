## Innkallingen som dokument

written-title = Innkalling til møte i { $body }
written-sent = Sendt { $day }
written-draft = Forhåndsvisning. Innkallingen er ikke sendt.
written-changes = Endringer siden innkallingen ble sendt
written-when = Tid
written-place = Sted
written-link = Lenke
written-form = Møteform
written-form-by = { $form } ({ $basis })
written-apologies = Forfall
written-apologise = Meld forfall i Slack innen { $deadline }: trykk «Meld forfall», eller skriv «/forfall».
written-contact = { $ways ->
        [none] Du kan også si fra til { $name }.
       *[other] Du kan også si fra til { $name }, { $ways }.
    }
written-stand-ins = Vara møter etter egen innkalling.
written-called = Innkalt til møtet
written-function = Funksjon
written-name = Navn
written-represents = Representerer
written-programme = Program
written-begins = Møtet begynner
written-ends = Møtet slutter
written-clock = kl. { $clock }
written-minutes = { $n ->
        [one] ett minutt
       *[other] { $n } minutter
    }
written-agenda = Saksliste
paper-of-case = Sakspapirer
written-proposal = Forslag til vedtak
written-papers = Papirer
written-due = { $paper }: ettersendes senest { $day }
written-public = Sakslista og sakspapirene er offentlige, så langt de ikke er unntatt etter lov.
function-chair = Leder
function-deputy = Nestleder
function-member = Medlem
function-substitute = Settemedlem
function-proxy = Fast fullmektig
function-speaks = Møter med talerett
function-attends = Observatør
