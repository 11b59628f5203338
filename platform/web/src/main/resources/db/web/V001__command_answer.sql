-- One row per Idempotency-Key and caller. The row is claimed before a command's effect and completed after it, in one
-- transaction, so a row that others can see always has its answer.
CREATE TABLE command_answer (
    caller      text        NOT NULL,
    key         text        NOT NULL,
    fingerprint bytea       NOT NULL,
    status      smallint,
    body        text,
    claimed_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (caller, key)
) WITH (fillfactor = 70); -- room for the answer on the claim's page: completing a row touches no index

CREATE INDEX command_answer_by_age ON command_answer USING brin (claimed_at);
