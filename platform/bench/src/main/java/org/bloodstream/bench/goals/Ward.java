package org.bloodstream.bench.goals;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.bloodstream.bench.bed.Database;
import org.bloodstream.blood.isbt128.DonationNumber;

/**
 * Packs that are the right ones for their patients: every check of one is a GO. So many that none is checked more than a few
 * times, as on a ward: each check adds to what the next one of the same pack has to read.
 */
record Ward(List<Pack> packs) {
    private static final int SIZE = 10_000;
    private static final int YEAR = 26;
    private static final int FIRST = 700_000;
    private static final Duration SHELF_LIFE = Duration.ofDays(20);

    static Ward at(Instant now) {
        var expiry = now.plus(SHELF_LIFE).truncatedTo(ChronoUnit.DAYS);
        var patients = Patients.numbers(SIZE);
        return new Ward(IntStream.range(0, SIZE)
                .mapToObj(i -> new Pack(DonationNumber.of("A9990", YEAR, FIRST + i), patients.get(i), expiry))
                .toList());
    }

    /** One whose packs the outcome service knows. */
    static Ward known(Database outcome) {
        var ward = at(Instant.now());
        try (var connection = outcome.connect();
                var statement = connection.createStatement()) {
            for (var pack : ward.packs) {
                statement.addBatch(pack.statement());
            }
            statement.executeBatch();
            return ward;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The body of a check; another pack than the last one. */
    String scan(long turn) {
        return packs.get(Math.floorMod(turn, packs.size())).scan();
    }
}
