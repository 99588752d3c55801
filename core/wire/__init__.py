"""From the service's JSON to our values. The only home of its words (`granuleId`, `statusHistory`, ...)."""
