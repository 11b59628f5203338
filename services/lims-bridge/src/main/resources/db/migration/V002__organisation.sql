-- The hospital that a result was for. Absent where the message named none, and for reports from before.
ALTER TABLE group_report ADD COLUMN organisation text;
