## Årsaker og møteformer

reason-illness = Sjukdom
reason-elected_office = Møte i eit anna folkevalt organ
reason-work = Arbeid
reason-travel = Reise
reason-other = Anna
form-physical = fysisk møte
form-remote = fjernmøte
form-hybrid = fysisk møte, òg på nett
list-and = { $first } og { $last }
list-more = { $first } (og { $n } til)
list-rest = … og { $n } til
