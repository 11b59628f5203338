-- Orders: their numbers are unique for ever.
CREATE TABLE request (
    number         text PRIMARY KEY,
    patient        uuid NOT NULL REFERENCES patient,
    component_kind text,
    quantity       integer,
    requirements   text[] NOT NULL DEFAULT '{}',
    indication     text,
    needed_at      timestamptz,
    ward           text,
    bay            text,
    bed            text,
    site           text,
    consent        boolean,
    sample         text,
    requested_at   timestamptz NOT NULL
);
COMMENT ON COLUMN request.component_kind IS 'absent for a group and screen';
CREATE SEQUENCE request_number;

-- Packs that the record system itself reported on, so that its own news is not sent back to it.
CREATE TABLE reported_component (
    component  text PRIMARY KEY,
    transfused boolean NOT NULL,
    events     bigint NOT NULL
);
COMMENT ON COLUMN reported_component.events IS 'how many events stand under this component as subject of the stream request';
