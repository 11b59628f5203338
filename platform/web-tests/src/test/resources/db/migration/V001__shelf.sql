CREATE TABLE bag (bag text PRIMARY KEY, place text NOT NULL);
