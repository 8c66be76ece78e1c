## Innkallinga som dokument

written-title = Innkalling til møte i { $body }
written-sent = Innkallinga er send { $day }.
written-draft = Førehandsvising. Innkallinga er ikkje send.
written-changes = Endringar sidan innkallinga vart send
written-when = Tid
written-place = Stad
written-link = Lenkje
written-form = Møteform
written-form-by = { $form } ({ $basis })
written-apologies = Forfall
written-apologise = Meld forfall i Slack innan { $deadline }: trykk «Meld forfall», eller skriv «/forfall».
written-contact = { $ways ->
        [none] Du kan òg seie frå til { $name }.
       *[other] Du kan òg seie frå til { $name }, { $ways }.
    }
written-stand-ins = Vara møter etter eiga innkalling.
written-called = Innkalla til møtet
written-function = Funksjon
written-name = Namn
written-represents = Representerer
written-programme = Program
written-begins = Møtet tek til
written-ends = Møtet sluttar
written-clock = kl. { $clock }
written-minutes = { $n ->
        [one] eitt minutt
       *[other] { $n } minutt
    }
written-agenda = Saksliste
paper-of-case = Sakspapir
written-proposal = Framlegg til vedtak
written-papers = Papir
written-due = { $paper }: blir ettersendt seinast { $day }
written-public = Sakslista og sakspapira er offentlege, så langt dei ikkje er unnatekne etter lov.
function-chair = Leiar
function-deputy = Nestleiar
function-member = Medlem
function-substitute = Setjemedlem
function-proxy = Fast fullmektig
function-speaks = Møter med talerett
function-attends = Observatør
