-- Who is who. Personal data: names, dates of birth and addresses are in this table only.
CREATE TABLE patient (
    id            uuid PRIMARY KEY,
    version       bigint NOT NULL,
    family_name   text,
    given_names   text[] NOT NULL DEFAULT '{}',
    birth_date    text,
    sex           text,
    address_lines text[],
    city          text,
    postal_code   text,
    country       text,
    survivor      uuid REFERENCES patient,
    updated_at    timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX patient_survivor ON patient (survivor) WHERE survivor IS NOT NULL;

-- A number belongs to one patient, for ever; retired ones came by a merge.
CREATE TABLE patient_number (
    number  text PRIMARY KEY,
    patient uuid NOT NULL REFERENCES patient,
    retired boolean NOT NULL,
    events  bigint NOT NULL DEFAULT 0
);
CREATE INDEX patient_number_patient ON patient_number (patient);
COMMENT ON COLUMN patient_number.number IS 'authority:value';
COMMENT ON COLUMN patient_number.events IS 'how many events stand under this number as subject of the stream patient';
