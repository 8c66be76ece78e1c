## Framlegg til saker

button-propose-case = Gjer framlegg om sak
button-accept-case = Set opp saka
button-decline-case = Svar nei
button-case-support = Eg støttar framlegget
button-case-leave = Trekk støtta
case-proposals-title = Framlegg til saker
case-proposals-none = Ingen har gjort framlegg om saker.
case-proposals-closed = Ingen av møta framfor deg tek imot framlegg no.
case-proposal-intro = Gjer framlegg om kva eit møte bør behandle. Sekretariatet får framlegget, set opp saka eller svarar nei med ein grunn.
case-proposal-meeting = { $body } { $day }, frist { $deadline }
case-proposal-title = Kva skal møtet behandle?
case-proposal-why = Kvifor?
case-proposal-why-hint = Sekretariatet får lese dette, og dei andre medlemene om du spør dei.
case-proposal-others = Støtte
case-proposal-ask-others = Spør dei andre medlemene om dei støttar framlegget
case-proposal-others-hint = Er organet folkevalt, må saka setjast opp når ein tredel av medlemene krev det (kommunelova § 11-3).
case-proposal-submit = Send framlegget
case-proposal-sent = ✅ Framlegget om «{ $title }» er sendt. Du får svar i meldingane dine.
case-proposal-up = ✅ «{ $title }» står på sakslista, for ein tredel av medlemene krev det.
case-proposal-declined = Du har svart nei til «{ $title }». Dei som stod bak, får grunnen.
case-proposal-head = *{ $name } gjer framlegg om sak til { $meeting }:* { $title }
case-proposal-joined = { $names ->
    [none] Ingen medlemer med røysterett står bak enno.
   *[other] Bak framlegget: { $names }.
}
case-proposal-law = Når { $needed } av medlemene krev det, må saka setjast opp (kommunelova § 11-3).
case-proposal-custom = Sekretariatet avgjer.
case-proposal-is-listed = ✅ Saka står på sakslista.
case-proposal-is-declined = Sekretariatet svarte nei: { $why }
case-proposal-decline-why = Kvifor ikkje?
case-proposal-decline-hint = Dei som står bak framlegget, får lese dette.
case-proposal-demanded = *«{ $title }» er sett på sakslista til { $meeting }.* { $n } av medlemene krev det, og det er minst ein tredel. Då skal saka behandlast, og ho kan ikkje trekkjast (kommunelova § 11-3).
case-proposal-answered-listed = ✅ «{ $title }», som du gjorde framlegg om eller støtta, står på sakslista til { $meeting }.
case-proposal-answered-declined = Sekretariatet svarte nei til «{ $title }» i { $meeting }: { $why }
dead-letter-case_proposal = eit framlegg til sak
dead-letter-case_demanded = meldinga om ei sak som ein tredel krev
dead-letter-case_answered = svaret på eit framlegg til sak

agenda-proposed = Det vart gjort framlegg om «{ $title }».
agenda-supported = «{ $title }» fekk støtte frå éin medlem til.
agenda-left = Ein medlem trekte støtta til «{ $title }».
agenda-declined = Framlegget om «{ $title }» fekk nei: { $why }
agenda-demanded = «{ $title }» vart sett opp, for { $n } av medlemene krev det.

refusal-no-right-to-propose = Berre dei som sit i { $body } med framleggsrett, kan gjere framlegg om saker der. Snakk med ein medlem eller sekretariatet.
refusal-no-vote-for-case = Berre medlemer med røysterett i { $body } kan stå bak eit framlegg.
refusal-nothing-to-propose = Ingen møte tek imot framlegg til saker no. Fristen står i «/mote frister». Hastar det, så ta kontakt med sekretariatet.
refusal-cases-deadline-passed = Fristen for å gjere framlegg om saker til dette møtet var { $day }. Vel eit seinare møte, eller ta kontakt med sekretariatet.
refusal-no-such-proposal = Dette framlegget finst ikkje lenger.
refusal-proposal-settled = Framlegget har alt fått svar.
refusal-proposal-demanded = Ein tredel av medlemene krev at saka blir behandla. Då må ho setjast opp (kommunelova § 11-3).
refusal-proposal-unanswered = Skriv kvifor saka ikkje blir sett opp.
refusal-item-demanded = Ein tredel av medlemene krev at saka blir behandla i dette møtet, så ho kan ikkje takast av sakslista (kommunelova § 11-3). Når innkallinga er send, kan møtet sjølv utsetje henne.
