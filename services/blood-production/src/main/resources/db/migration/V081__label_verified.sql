-- When the label that a component bears was scanned back and was right, or was found wrong. What was released before this stands
-- as not scanned back, which is true: each pack is scanned once before it leaves (docs/operations/upgrade.md).
alter table component
    add column label_verified_at timestamptz,
    add column label_found_wrong_at timestamptz;
