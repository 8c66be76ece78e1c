## Nettsida

web-front = Rådslag er møtesekretær for råd som kommunar driv saman. Tenesta blir brukt frå Slack.
