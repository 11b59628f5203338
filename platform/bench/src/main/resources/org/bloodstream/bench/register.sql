-- What donor-management asks of PostgreSQL when a donor is registered as confirmed new: the same statements in the same order, one transaction.
\set n random(1, 9000000000000000000)
BEGIN;
INSERT INTO command_answer (caller, key, fingerprint) VALUES ('donor-carer', 'bench-' || :n::bigint, sha256(int8send(:n::bigint))) ON CONFLICT DO NOTHING;
SELECT journal_append('{"actor":"donor-carer","purpose":"command","at":"2026-11-22T22:00:00.123456Z","traceparent":"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"}'::json, ('[{"id":"' || uuidv7() || '","stream":"donor","subject":"' || md5(:n::bigint::text)::uuid || '","version":1,"type":"DonorRegistered","schemaVersion":1,"data":{"donor":"' || md5(:n::bigint::text)::uuid || '","registeredOn":"2026-11-22"}}]')::json);
INSERT INTO donor (donor, family_name, given_name, date_of_birth, sex, names_normal, name_sounds, name_keys, confirmed_new, registered_at) VALUES (md5(:n::bigint::text)::uuid, 'Example', 'Alex', '1984-02-29', 'FEMALE', 'EXAMPLE ALEX', '{AKSMPL,ALKS}', '{EXAMPLE,ALEX,~AKSMPL,~ALKS}', 'Made up for this run', '2026-11-22T22:00:00.123456Z');
UPDATE command_answer SET status = 201, body = '{"donor":"' || md5(:n::bigint::text)::uuid || '"}' WHERE caller = 'donor-carer' AND key = 'bench-' || :n::bigint;
COMMIT;
