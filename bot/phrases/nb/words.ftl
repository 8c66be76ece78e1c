## Årsaker og møteformer

reason-illness = Sykdom
reason-elected_office = Møte i et annet folkevalgt organ
reason-work = Arbeid
reason-travel = Reise
reason-other = Annet
form-physical = fysisk møte
form-remote = fjernmøte
form-hybrid = fysisk møte, også på nett
list-and = { $first } og { $last }
list-more = { $first } (og { $n } til)
list-rest = … og { $n } til
