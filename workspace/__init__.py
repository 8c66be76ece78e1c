"""A small Slack of one's own on loopback, to try and to test against.

`python -m workspace` (or `runner.running`) starts `server`, whose addresses lead to
the Web API (`api/`: what the app asks), to the page (`doors/`, `acts/`: what people
see and do) and to what one tries things out with. Behind them all is one `workspace`:
people, rooms, messages, files and views, kept in a `keep`. What people do is made into
`payloads` that the courier (`deliveries/`) brings to the app, signed or by Socket Mode.
`blocks/` is as strict as Slack. `browser.md` is what page and server have agreed on.
"""
