-- What the blood service despatched; the laboratory can hold nothing else.
CREATE TABLE despatched_component (
  component     text PRIMARY KEY,
  kind          text        NOT NULL,
  abo           text        NOT NULL,
  rh_d          text        NOT NULL,
  expires_at    timestamptz NOT NULL,
  hospital      text        NOT NULL,
  site          text        NOT NULL,
  despatch      text        NOT NULL,
  despatched_at timestamptz NOT NULL,
  transfused_at timestamptz
);

-- One row per component is what makes two live holdings of one pack impossible.
CREATE TABLE holding (
  component    text PRIMARY KEY REFERENCES despatched_component,
  state        text        NOT NULL CHECK (state IN ('RESERVED', 'ISSUED', 'RETURNED', 'WASTED')),
  authority    text,
  number       text,
  order_number text,
  location     text,
  laboratory   text        NOT NULL,
  at           timestamptz NOT NULL,
  CHECK ((state IN ('RESERVED', 'ISSUED')) = (order_number IS NOT NULL)),
  CHECK (state NOT IN ('RESERVED', 'ISSUED') OR number IS NOT NULL)
);

-- The last word on each sample: a corrected report takes the place of the first.
CREATE TABLE group_report (
  patient         text        NOT NULL,
  sample          text        NOT NULL,
  collected_at    timestamptz NOT NULL,
  abo             text        NOT NULL,
  rh_d            text        NOT NULL,
  antibody_screen text        NOT NULL,
  valid_until     timestamptz,
  determinations  smallint    NOT NULL,
  laboratory      text        NOT NULL,
  reported_at     timestamptz NOT NULL,
  PRIMARY KEY (patient, sample, collected_at)
);
COMMENT ON COLUMN group_report.patient IS 'personal';

-- Numbers of one person share a row value; a number that is not here stands for itself.
CREATE TABLE person_number (
  number text PRIMARY KEY,
  person text NOT NULL
);
CREATE INDEX person_number_person ON person_number (person);
COMMENT ON TABLE person_number IS 'personal';
