package org.bloodstream.production.stock.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bloodstream.production.stock.domain.StockAlert.State.AMBER;
import static org.bloodstream.production.stock.domain.StockAlert.State.GREEN;
import static org.bloodstream.production.stock.domain.StockAlert.State.RED;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.organisation.Site;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StockTest {
    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final BloodGroup O_POS = new BloodGroup(Abo.O, RhD.POSITIVE);
    private static final StockLevel LEVEL = new StockLevel(ComponentKind.RED_CELLS, O_POS, 10, 2, 1, "test");
    private static final String HEADER = "kind,abo,rhD,minimum,amberBelowDays,redBelowDays,source\n";

    @ParameterizedTest
    @CsvSource({
        "0, 5, RED, nothing-left",
        "4, 5, RED, cover-below-red",
        "5, 5, AMBER, cover-below-amber",
        "9, 5, AMBER, cover-below-amber",
        "10, 5, GREEN, enough",
        "9, 1, AMBER, below-minimum"
    })
    void the_state_of_a_group_follows_from_its_days_of_cover_and_its_minimum(
            int available, double perDay, StockAlert.State state, String reason) {
        assertThat(StockAlert.of(LEVEL, new Cover(available, OptionalDouble.of(perDay))))
                .isEqualTo(new StockAlert(state, reason));
    }

    @Test
    void without_a_known_demand_the_minimum_decides() {
        assertThat(alert(0, OptionalDouble.empty())).isEqualTo(RED);
        assertThat(alert(9, OptionalDouble.empty())).isEqualTo(AMBER);
        assertThat(alert(10, OptionalDouble.empty())).isEqualTo(GREEN);
    }

    @Test
    void stock_is_counted_by_site_product_group_status_and_age() {
        var stock = Stock.of(
                List.of(
                        holding("BELFAST", StockStatus.AVAILABLE, 7, 3),
                        holding("BELFAST", StockStatus.AVAILABLE, 2, 2),
                        holding("BELFAST", StockStatus.AVAILABLE, 8, 1),
                        holding("OMAGH", StockStatus.ON_HOLD, 2, 4)),
                List.of(),
                new StockLevels(List.of(LEVEL)),
                NOW);
        assertThat(stock.counts())
                .extracting(count -> count.of().site().orElseThrow().value() + " "
                        + count.of().status() + " " + count.of().age() + " " + count.units())
                .containsExactlyInAnyOrder(
                        "BELFAST AVAILABLE DAYS_0_TO_7 5",
                        "BELFAST AVAILABLE DAYS_8_TO_14 1",
                        "OMAGH ON_HOLD DAYS_0_TO_7 4");
        assertThat(stock.groups().getFirst().cover().available()).isEqualTo(6);
    }

    @Test
    void what_is_held_kept_expired_or_in_quarantine_covers_nothing() {
        for (var status :
                List.of(StockStatus.ON_HOLD, StockStatus.ALLOCATED, StockStatus.EXPIRED, StockStatus.IN_QUARANTINE))
            assertThat(Stock.of(
                                    List.of(holding("BELFAST", status, 2, 40)),
                                    List.of(),
                                    new StockLevels(List.of(LEVEL)),
                                    NOW)
                            .groups()
                            .getFirst()
                            .alert()
                            .state())
                    .isEqualTo(RED);
    }

    @Test
    void a_short_record_of_demand_does_not_look_like_a_small_demand() {
        var yesterday = new Demand(ComponentKind.RED_CELLS, O_POS, 10, NOW.minus(Duration.ofHours(3)));
        var group = Stock.of(
                        List.of(holding("BELFAST", StockStatus.AVAILABLE, 2, 15)),
                        List.of(yesterday),
                        new StockLevels(List.of(LEVEL)),
                        NOW)
                .groups()
                .getFirst();
        assertThat(group.cover().dailyDemand()).hasValue(10);
        assertThat(group.cover().days()).hasValue(1.5);
    }

    @Test
    void units_that_expire_before_their_turn_comes_are_likely_to_be_lost() {
        var cover = new Cover(3, OptionalDouble.of(1));
        var tomorrow = NOW.plus(Duration.ofDays(1));
        assertThat(cover.likelyToExpire(Collections.nCopies(3, tomorrow), NOW)).isEqualTo(2);
        assertThat(cover.likelyToExpire(
                        List.of(NOW.plus(Duration.ofDays(3)), tomorrow, NOW.plus(Duration.ofDays(2))), NOW))
                .isZero();
        assertThat(new Cover(3, OptionalDouble.empty()).likelyToExpire(Collections.nCopies(3, tomorrow), NOW))
                .isZero();
    }

    @Test
    void the_levels_that_ship_have_one_for_every_group_of_red_cells_each_with_its_source() throws IOException {
        var levels =
                StockLevels.read(new ClassPathResource("stock-levels.csv").getContentAsString(StandardCharsets.UTF_8));
        assertThat(levels.levels()).hasSize(8).allSatisfy(level -> assertThat(level.source())
                .isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RED_CELLS,O,POSITIVE,10,2,1",
                "RED_CELLS,O,POSITIVE,-1,2,1,x",
                "RED_CELLS,O,POSITIVE,10,1,2,x",
                "RED_CELLS,C,POSITIVE,10,2,1,x",
                "RED_CELLS,O,POSITIVE,ten,2,1,x",
                "RED_CELLS,O,POSITIVE,10,2,1, ",
                "RED_CELLS,O,POSITIVE,10,2,1,x\nRED_CELLS,O,POSITIVE,11,2,1,x"
            })
    void a_table_of_levels_that_is_wrong_is_refused(String rows) {
        assertThatThrownBy(() -> StockLevels.read(HEADER + rows))
                .hasMessageMatching("(?s)(Not a level|Too few columns|A group has one level).*");
    }

    @Test
    void a_table_of_levels_without_its_header_is_refused() {
        assertThatThrownBy(() -> StockLevels.read("RED_CELLS,O,POSITIVE,10,2,1,x"))
                .hasMessageContaining("kind,abo");
        assertThatThrownBy(() -> StockLevels.read("")).hasMessageContaining("kind,abo");
    }

    private static StockAlert.State alert(int units, OptionalDouble perDay) {
        return StockAlert.of(LEVEL, new Cover(units, perDay)).state();
    }

    private static Holding holding(String site, StockStatus status, int daysOld, int units) {
        var collected = NOW.minus(Duration.ofDays(daysOld));
        return new Holding(
                Optional.of(new Site(site)),
                ComponentKind.RED_CELLS,
                new ProductCode("DRC01000"),
                Optional.of(O_POS),
                status,
                collected,
                collected.plus(Duration.ofDays(35)),
                units);
    }
}
