## Referat

minutes-title = Referat frå møte i { $body } { $day }
minutes-label-when = Tid
minutes-label-place = Stad
minutes-label-present = Til stades
minutes-label-secretariat = Sekretariatet
minutes-label-apologies = Forfall
minutes-label-not-come = Ikkje møtt
minutes-label-guests = Dessutan møtte
minutes-label-proposal = Framlegg til vedtak
minutes-label-decision = Vedtak
minutes-none = Ingen
minutes-for = { $stand_in } for { $member }
minutes-arrived = { $name } møtte { $when }.
minutes-left = { $name } fråtredde { $when }.
minutes-in-part = { $name } var til stades i delar av møtet.
minutes-withdrawn = Saka vart trekt.
minutes-postponed = Saka vart utsett.
minutes-blocked = Saka vart ikkje avgjord, for ho følgde ikkje innkallinga, og møteleiaren eller nok av dei frammøtte sette seg imot det.
