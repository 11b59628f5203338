package org.bloodstream.bench.goals;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bloodstream.bench.bed.Database;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.Label;
import org.bloodstream.blood.isbt128.LabelGroup;
import org.bloodstream.blood.isbt128.ProductCode;

/** Packs that are the right ones for their patients: every check of one is a GO. */
final class Ward {
    private static final int PACKS = 500;
    private static final int YEAR = 26;
    private static final int FIRST = 700_000;
    private static final ProductCode RED_CELLS = new ProductCode("DRC01000");
    private static final BloodGroup GROUP = new BloodGroup(Abo.O, RhD.POSITIVE);
    private static final String KNOW = """
            WITH pack (component, patient, expires_at) AS (VALUES ('%1$s', '%2$s', '%3$s'::timestamptz)),
            unit AS (INSERT INTO bedside_unit (component, kind, state, abo, rh_d, expires_at)
              SELECT component, 'RED_CELLS', 'DESPATCHED', 'O', 'POSITIVE', expires_at FROM pack),
            issue AS (INSERT INTO bedside_issue (component, state, patient, abo, rh_d, expires_at, since)
              SELECT component, 'ISSUED', patient, 'O', 'POSITIVE', expires_at, now() - interval '1 hour' FROM pack),
            report AS (INSERT INTO bedside_report
                (patient, sample, collected_at, abo, rh_d, antibody_screen, valid_until, determinations)
              SELECT patient, 'S-1', now() - interval '5 hours', 'O', 'POSITIVE', 'NEGATIVE', now() + interval '2 days', 2 FROM pack)
            INSERT INTO identity_claim (main, number) SELECT patient, patient FROM pack""";

    private final List<String> scans = new ArrayList<>();

    /** Puts the packs into the service's projections, as events would have. */
    Ward(Database outcome) {
        var expiry = Instant.now().plus(Duration.ofDays(20)).truncatedTo(ChronoUnit.DAYS);
        var patients = Patients.numbers(PACKS);
        try (var connection = outcome.connect();
                var statement = connection.createStatement()) {
            for (var i : IntStream.range(0, PACKS).toArray()) {
                var donation = DonationNumber.of("A9990", YEAR, FIRST + i);
                var component = new ComponentId(donation, RED_CELLS).value();
                statement.addBatch(KNOW.formatted(component, "HCN:" + patients.get(i), expiry));
                scans.add(scan(patients.get(i), label(donation, expiry)));
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The body of a check; another pack than the last one. */
    String scan(long turn) {
        return scans.get(Math.floorMod(turn, scans.size()));
    }

    private static String label(DonationNumber donation, Instant expiry) {
        var local = LocalDateTime.ofInstant(expiry, RegionalTime.ZONE);
        return new Label(donation, LabelGroup.allogeneic(GROUP), RED_CELLS, local).compoundMessage();
    }

    private static String scan(String wristband, String label) {
        return "{\"wristband\":\"%s\",\"label\":[\"%s\"]}".formatted(wristband, label);
    }
}
