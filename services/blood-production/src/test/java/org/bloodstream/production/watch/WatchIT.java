package org.bloodstream.production.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.web.Roles.TRANSFUSION_SCIENTIST;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.bloodstream.production.BloodProductionTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Its rounds are the test's own here: nobody waits for the next one. */
class WatchIT extends BloodProductionTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Autowired
    private Watch watch;

    @Autowired
    private MeterRegistry meters;

    @BeforeEach
    void stop() {
        watch.stop();
    }

    @AfterEach
    void start() {
        watch.start();
    }

    /** That there is none at first says of every other test of this database: no decision has left a unit free that is on hold. */
    @Test
    void a_unit_that_is_free_although_its_donation_is_on_hold_is_counted_and_so_is_an_order_that_is_late() {
        var donation = knownDonation();
        var component = releasedRedCells(donation);
        var order = ordered();
        onHold(donation);
        assertThat(counted("released.despite.hold")).isZero();
        var late = counted("orders.late");
        run("update component set withheld_since = null where component = '%s'".formatted(component));
        run("update blood_order set needed_by = now() - interval '1 minute' where number = '%s'".formatted(order));
        assertThat(counted("released.despite.hold")).isEqualTo(1);
        assertThat(counted("orders.late")).isEqualTo(late + 1);
        run("update component set withheld_since = now() where component = '%s'".formatted(component));
        run("update blood_order set needed_by = null where number = '%s'".formatted(order));
        assertThat(counted("released.despite.hold")).isZero();
    }

    @Test
    void what_a_hospitals_system_sent_and_nobody_could_take_is_counted_by_its_urgency() {
        var emergencies = counted("hospital.orders.waiting", "urgency", "EMERGENCY");
        run("""
                insert into hospital_order (hospital_order, hospital, placer_number, sender, site, urgency, lines, message, heard_at,
                                            awaits, objections, awaits_since)
                select gen_random_uuid(), 'BHSCT', 'W-' || urgency, 'hl7:WINPATH|BHSCT', 'SITE-A', urgency, '[]', 'M1', now(), 'ORDER', '[]', now()
                from unnest(array['EMERGENCY', 'ROUTINE']) as urgency""");
        assertThat(counted("hospital.orders.waiting", "urgency", "EMERGENCY")).isEqualTo(emergencies + 1);
        run("delete from hospital_order where placer_number like 'W-%'");
        assertThat(counted("hospital.orders.waiting", "urgency", "EMERGENCY")).isEqualTo(emergencies);
    }

    private long counted(String name, String... tags) {
        watch.round(0).block(LIMIT);
        return (long) meters.get("bloodstream." + name).tags(tags).gauge().value();
    }

    private String ordered() {
        var line = Map.of("kind", "RED_CELLS", "group", Map.of("abo", "AB", "rhD", "POSITIVE"), "quantity", 1);
        var wish = Map.of("site", "SITE-A", "urgency", "ROUTINE", "lines", List.of(line));
        return json(post(TRANSFUSION_SCIENTIST, "/api/production/orders", wish)
                        .expectStatus()
                        .isCreated())
                .get("order")
                .asString();
    }

    private void run(String sql) {
        database.sql(sql).then().block(LIMIT);
    }
}
