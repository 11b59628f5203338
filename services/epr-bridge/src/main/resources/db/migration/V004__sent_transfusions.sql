-- Which events have led to a Bundle for the record system; stays when the read model is rebuilt, so that nothing is sent twice.
CREATE TABLE sent_transfusion (
    event     uuid PRIMARY KEY,
    component text NOT NULL
);
