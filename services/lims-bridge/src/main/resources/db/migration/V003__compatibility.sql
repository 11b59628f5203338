-- What a reservation or an issue is asked by, beyond the despatch and the laboratory's own results; fed by the
-- subscription "compatibility".
CREATE TABLE component_record (
  component        text PRIMARY KEY,
  collected_at     timestamptz,
  irradiated_at    timestamptz,
  washed           boolean NOT NULL DEFAULT false,
  antigens_present text[]  NOT NULL DEFAULT '{}',
  antigens_absent  text[]  NOT NULL DEFAULT '{}',
  hev              text    NOT NULL DEFAULT 'NO_INFORMATION'
);

CREATE TABLE patient_particulars (
  patient    text PRIMARY KEY,
  birth_date date,
  sex        text NOT NULL
);
COMMENT ON TABLE patient_particulars IS 'personal';

-- Each statement is the event that made it. Nothing is deleted here: what a person ended stands in need_ending, whichever
-- of the two is heard first.
CREATE TABLE stated_need (
  statement uuid NOT NULL,
  patient   text NOT NULL,
  need      text NOT NULL,
  PRIMARY KEY (statement, need)
);
CREATE INDEX stated_need_patient ON stated_need (patient);
COMMENT ON COLUMN stated_need.patient IS 'personal';

CREATE TABLE need_ending (
  statement uuid NOT NULL,
  need      text NOT NULL,
  PRIMARY KEY (statement, need)
);

-- What was found, until somebody acknowledges it. A finding about a reservation lapses with the pack's next step; one
-- about an issue never does.
CREATE TABLE incompatibility (
  finding         uuid PRIMARY KEY,
  component       text        NOT NULL REFERENCES despatched_component,
  patient         text        NOT NULL,
  held            text        NOT NULL CHECK (held IN ('RESERVED', 'ISSUED')),
  order_number    text        NOT NULL,
  location        text,
  laboratory      text        NOT NULL,
  hospital        text        NOT NULL,
  reasons         jsonb       NOT NULL,
  held_at         timestamptz NOT NULL,
  found_at        timestamptz NOT NULL,
  lapsed_at       timestamptz CHECK (lapsed_at IS NULL OR held = 'RESERVED'),
  acknowledged_at timestamptz,
  CHECK (lapsed_at IS NULL OR acknowledged_at IS NULL)
);
CREATE INDEX incompatibility_open ON incompatibility (found_at) WHERE acknowledged_at IS NULL AND lapsed_at IS NULL;
CREATE INDEX incompatibility_component ON incompatibility (component);
COMMENT ON COLUMN incompatibility.patient IS 'personal';
COMMENT ON COLUMN incompatibility.reasons IS 'personal';
