## Nettsiden

web-front = Rådslag er møtesekretær for råd som kommuner driver sammen. Tjenesten brukes fra Slack.
