## Referat

minutes-title = Referat fra møte i { $body } { $day }
minutes-label-when = Tid
minutes-label-place = Sted
minutes-label-present = Til stede
minutes-label-secretariat = Sekretariatet
minutes-label-apologies = Forfall
minutes-label-not-come = Ikke møtt
minutes-label-guests = Dessuten møtte
minutes-label-proposal = Forslag til vedtak
minutes-label-decision = Vedtak
minutes-none = Ingen
minutes-for = { $stand_in } for { $member }
minutes-arrived = { $name } møtte { $when }.
minutes-left = { $name } fratrådte { $when }.
minutes-withdrawn = Saken ble trukket.
minutes-postponed = Saken ble utsatt.
minutes-blocked = Saken ble ikke avgjort, for den fulgte ikke innkallingen, og møteleder eller nok av de frammøtte motsatte seg det.
minutes-coming = Referatet lages nå og kommer som Word-fil i meldingene dine.
