-- Every message that came in: the exact bytes, what was made of them, and the bytes that answered. Rows never change.
CREATE TABLE exchange_received (
  message            uuid PRIMARY KEY,
  sender_application text        NOT NULL,
  sender_facility    text        NOT NULL,
  control_id         text        NOT NULL,
  holds_key          boolean     NOT NULL,
  type               text        NOT NULL,
  state              text        NOT NULL CHECK (state IN ('ACCEPTED', 'REFUSED', 'MATCHED', 'UNMATCHED')),
  errors             jsonb       NOT NULL,
  content            bytea       NOT NULL,
  content_sha256     text        NOT NULL,
  acknowledgements   text[]      NOT NULL,
  about              uuid,
  received_at        timestamptz NOT NULL
);
COMMENT ON COLUMN exchange_received.content IS 'personal: never logged, never in an event';
COMMENT ON COLUMN exchange_received.holds_key IS 'false for what has no readable key, or repeats a key with other content';
COMMENT ON COLUMN exchange_received.about IS 'the outgoing message that this one answers';

CREATE UNIQUE INDEX exchange_received_key ON exchange_received (sender_application, sender_facility, control_id)
  WHERE holds_key;
CREATE INDEX exchange_received_time ON exchange_received (received_at, message);
CREATE INDEX exchange_received_control_id ON exchange_received (control_id);

-- Every message that must go out, until the receiver's own receipt.
CREATE TABLE exchange_outgoing (
  message        uuid PRIMARY KEY,
  position       bigint GENERATED ALWAYS AS IDENTITY,
  version        bigint      NOT NULL,
  peer           text        NOT NULL,
  about          text        NOT NULL,
  type           text        NOT NULL,
  control_id     text        NOT NULL UNIQUE,
  content        text        NOT NULL,
  content_sha256 text        NOT NULL,
  state          text        NOT NULL CHECK (state IN ('WAITING', 'HANDED_OVER', 'RECEIPTED', 'REJECTED')),
  committed      boolean     NOT NULL DEFAULT false,
  attempts       integer     NOT NULL DEFAULT 0,
  due_at         timestamptz NOT NULL,
  trouble        text,
  receipt_code   text,
  errors         jsonb       NOT NULL DEFAULT '[]',
  queued_at      timestamptz NOT NULL,
  closed_at      timestamptz
);
COMMENT ON COLUMN exchange_outgoing.content IS 'personal: never logged, never in an event';
COMMENT ON COLUMN exchange_outgoing.position IS 'order of sending within a peer';
COMMENT ON COLUMN exchange_outgoing.committed IS 'the peer has stored it safely; only its application receipt is missing';

CREATE INDEX exchange_outgoing_queue ON exchange_outgoing (peer, position)
  WHERE state IN ('WAITING', 'HANDED_OVER');
CREATE INDEX exchange_outgoing_time ON exchange_outgoing (queued_at, message);

-- What was exchanged is evidence: nothing is deleted, and what was said stays as it was said.
CREATE FUNCTION exchange_keeps() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the exchange ledger keeps what was exchanged';
END $$;

CREATE TRIGGER exchange_received_keeps BEFORE UPDATE OR DELETE ON exchange_received
  FOR EACH ROW EXECUTE FUNCTION exchange_keeps();
CREATE TRIGGER exchange_outgoing_keeps BEFORE DELETE ON exchange_outgoing
  FOR EACH ROW EXECUTE FUNCTION exchange_keeps();
CREATE TRIGGER exchange_outgoing_keeps_content BEFORE UPDATE OF message, peer, type, control_id, content, content_sha256, queued_at
  ON exchange_outgoing FOR EACH ROW EXECUTE FUNCTION exchange_keeps();
