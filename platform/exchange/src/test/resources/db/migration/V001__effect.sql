CREATE TABLE effect (control_id text NOT NULL);
