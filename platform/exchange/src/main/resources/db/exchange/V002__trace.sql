ALTER TABLE exchange_outgoing ADD COLUMN traceparent text;
COMMENT ON COLUMN exchange_outgoing.traceparent IS 'W3C trace context of the act that queued it; sending goes on with it';
