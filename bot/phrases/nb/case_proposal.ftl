## Forslag til saker

button-propose-case = Foreslå sak
button-accept-case = Sett opp saken
button-decline-case = Svar nei
button-case-support = Jeg støtter forslaget
button-case-leave = Trekk støtten
case-proposals-title = Forslag til saker
case-proposals-none = Ingen saker er foreslått.
case-proposals-closed = Ingen av møtene foran deg tar imot forslag nå.
case-proposal-intro = Foreslå hva et møte bør behandle. Sekretariatet får forslaget, setter opp saken eller svarer nei med en grunn.
case-proposal-meeting = { $body } { $day }, frist { $deadline }
case-proposal-title = Hva skal møtet behandle?
case-proposal-why = Hvorfor?
case-proposal-why-hint = Sekretariatet får lese dette, og de andre medlemmene hvis du spør dem.
case-proposal-others = Støtte
case-proposal-ask-others = Spør de andre medlemmene om de støtter forslaget
case-proposal-others-hint = Er organet folkevalgt, må saken settes opp når en tredjedel av medlemmene krever det (kommuneloven § 11-3).
case-proposal-submit = Foreslå
case-proposal-sent = ✅ «{ $title }» er foreslått. Du får svar i meldingene dine.
case-proposal-up = ✅ «{ $title }» står på sakslista, for en tredjedel av medlemmene krever det.
case-proposal-declined = Du har svart nei til «{ $title }». De som sto bak, får grunnen.
case-proposal-head = *{ $name } foreslår sak til { $meeting }:* { $title }
case-proposal-joined = { $names ->
    [none] Ingen medlemmer med stemmerett står bak ennå.
   *[other] Bak forslaget: { $names }.
}
case-proposal-law = Når { $needed } av medlemmene krever det, må saken settes opp (kommuneloven § 11-3).
case-proposal-custom = Sekretariatet avgjør.
case-proposal-is-listed = ✅ Saken står på sakslista.
case-proposal-is-declined = Sekretariatet svarte nei: { $why }
case-proposal-decline-why = Hvorfor ikke?
case-proposal-decline-hint = De som står bak forslaget, får lese dette.
case-proposal-demanded = *«{ $title }» er satt på sakslista til { $meeting }.* { $n } av medlemmene krever det, og det er minst en tredjedel. Da skal saken behandles, og den kan ikke trekkes (kommuneloven § 11-3).
case-proposal-answered-listed = ✅ «{ $title }», som du foreslo eller støttet, står på sakslista til { $meeting }.
case-proposal-answered-declined = Sekretariatet svarte nei til «{ $title }» i { $meeting }: { $why }
dead-letter-case_proposal = et forslag til sak
dead-letter-case_demanded = beskjeden om en sak som en tredjedel krever
dead-letter-case_answered = svaret på et forslag til sak

agenda-proposed = «{ $title }» ble foreslått.
agenda-supported = «{ $title }» fikk støtte fra ett medlem til.
agenda-left = Et medlem trakk støtten til «{ $title }».
agenda-declined = Forslaget om «{ $title }» fikk nei: { $why }
agenda-demanded = «{ $title }» ble satt opp, for { $n } av medlemmene krever det.

refusal-no-right-to-propose = Bare de som sitter i { $body } med forslagsrett, kan foreslå saker der. Snakk med et medlem eller sekretariatet.
refusal-no-vote-for-case = Bare medlemmer med stemmerett i { $body } kan stå bak et forslag.
refusal-nothing-to-propose = Ingen møter tar imot forslag til saker nå. Fristen står i «/mote frister». Haster det, så ta kontakt med sekretariatet.
refusal-cases-deadline-passed = Fristen for å foreslå saker til dette møtet var { $day }. Velg et senere møte, eller ta kontakt med sekretariatet.
refusal-no-such-proposal = Dette forslaget finnes ikke lenger.
refusal-proposal-settled = Forslaget er alt besvart.
refusal-proposal-demanded = En tredjedel av medlemmene krever at saken behandles. Da må den settes opp (kommuneloven § 11-3).
refusal-proposal-unanswered = Skriv hvorfor saken ikke settes opp.
refusal-item-demanded = En tredjedel av medlemmene krever at saken behandles i dette møtet, så den kan ikke tas av sakslista (kommuneloven § 11-3). Når innkallingen er sendt, kan møtet selv utsette den.
