-- Read model: what is known of each pack, from the events of the other services.
CREATE TABLE transfusion (
    component    text PRIMARY KEY,
    kind         text,
    abo          text,
    rh_d         text,
    expires_at   timestamptz,
    order_number text,
    patient      text,
    state        text,
    started_at   timestamptz,
    ended_at     timestamptz,
    volume_ml    integer,
    reaction     text,
    evidence     text
);
CREATE INDEX transfusion_patient ON transfusion (patient) WHERE state IS NOT NULL;
COMMENT ON COLUMN transfusion.state IS 'RUNNING, COMPLETED or STOPPED; absent for a pack of which no transfusion is known';
COMMENT ON COLUMN transfusion.patient IS 'authority:value, as the event named the patient';
