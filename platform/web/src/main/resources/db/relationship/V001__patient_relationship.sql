-- Which organisation has had to do with which patient. Only ever grows, so events may come twice and in any order.
CREATE TABLE patient_relationship (
  patient       text        NOT NULL,
  organisation  text        NOT NULL,
  last_at       timestamptz NOT NULL,
  admitted_at   timestamptz,
  discharged_at timestamptz,
  PRIMARY KEY (patient, organisation)
);
COMMENT ON COLUMN patient_relationship.patient IS 'personal: authority:value, as the event named the patient';
COMMENT ON COLUMN patient_relationship.last_at IS 'the last of anything, by its own time, and never later than it was heard';
COMMENT ON COLUMN patient_relationship.admitted_at IS 'the last admission or transfer there: admitted while no discharge is later';
