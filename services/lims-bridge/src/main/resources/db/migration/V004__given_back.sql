-- When a component went back to the blood service, or was discarded; absent while the hospital has it.
ALTER TABLE despatched_component ADD COLUMN gone_at timestamptz;
