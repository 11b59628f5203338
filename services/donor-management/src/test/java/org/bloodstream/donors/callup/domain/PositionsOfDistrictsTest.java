package org.bloodstream.donors.callup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.bloodstream.donors.callup.adapter.out.text.CallUpTables;
import org.bloodstream.donors.callup.domain.DistrictPositions.UnreadableException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PositionsOfDistrictsTest {
    private static final Position BELFAST = new Position(54.5973, -5.9301);
    private static final Position DERRY = new Position(54.9966, -7.3086);

    @Test
    void belfast_is_99_kilometres_from_derry_as_the_crow_flies() {
        assertThat(BELFAST.kilometresTo(DERRY)).isCloseTo(98.8, within(1.0));
        assertThat(BELFAST.kilometresTo(BELFAST)).isZero();
        assertThat(new Position(0, 0).kilometresTo(new Position(0, 180))).isCloseTo(20015, within(1.0));
    }

    @Property
    void it_is_as_far_there_as_back_and_never_farther_than_half_around_the_earth(
            @ForAll @DoubleRange(min = -90, max = 90) double north,
            @ForAll @DoubleRange(min = -180, max = 180) double east,
            @ForAll @DoubleRange(min = -90, max = 90) double otherNorth,
            @ForAll @DoubleRange(min = -180, max = 180) double otherEast) {
        var one = new Position(north, east);
        var other = new Position(otherNorth, otherEast);
        assertThat(one.kilometresTo(other)).isBetween(0.0, 20_015.2);
        assertThat(one.kilometresTo(other)).isCloseTo(other.kilometresTo(one), within(1e-6));
    }

    @Test
    void a_districts_position_is_the_middle_of_its_postcodes_whatever_else_the_directory_has() {
        var positions = read("""
                "pcd","pcd2","pcds","dointr","lat","long","imd"
                "BT9 7AB","BT9  7AB","BT9 7AB","198001",54.57,-5.96,"1,5"
                "BT9 7AC","BT9  7AC","BT9 7AC","198001",54.59,-5.94,""
                "IM1 1AA","IM1  1AA","IM1 1AA","198001",99.999999,0,""
                """);
        assertThat(positions.byDistrict()).containsOnlyKeys("BT9");
        assertThat(positions.of("BT9").orElseThrow().latitude()).isCloseTo(54.58, within(1e-9));
        assertThat(positions.of("BT9").orElseThrow().longitude()).isCloseTo(-5.95, within(1e-9));
        assertThat(positions.kilometresFrom(new Position(54.58, -5.95))).containsEntry("BT9", 0);
    }

    @Test
    void a_table_of_districts_alone_will_do() {
        assertThat(read("district,lat,long\nBT9,54.57,-5.96\nbt48,55.0,-7.3\n").byDistrict())
                .containsOnlyKeys("BT9", "BT48");
    }

    @Test
    void everything_that_is_wrong_is_told_line_by_line_and_nothing_is_taken() {
        assertThatThrownBy(() -> read("""
                        postcode,lat,long
                        BT9 7AB,54.57,-5.96
                        BELFAST,54.57,-5.96
                        BT9 7AC,north,-5.96
                        BT9 7AD,-91,-5.96
                        BT9 7AE,54.57
                        "BT9 7AF,54.57,-5.96
                        BT9 7AG,NaN,-5.96
                        BT9 7AH,54.57,181
                        """))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContainingAll(
                        "line 3: this is no postcode and no district",
                        "line 4: latitude and longitude are numbers",
                        "line 5: this is no place on the earth",
                        "line 6: cells are missing",
                        "line 7: a quote is not closed",
                        "line 8: latitude and longitude are numbers",
                        "line 9: this is no place on the earth")
                .hasMessageNotContaining("line 2");
    }

    @Test
    void a_table_without_the_columns_or_without_a_position_is_refused() {
        refused("postcode,north,east\nBT9 7AB,54,-5", "line 1: the columns lat and long are needed");
        refused("", "there is no line that names the columns");
        refused("pcds,lat,long\nIM1 1AA,99.999999,0", "there is no position in it");
    }

    @Test
    void a_file_is_read_where_the_variable_names_it_and_one_that_is_not_there_stops_the_start(@TempDir Path folder)
            throws IOException {
        var file = Files.writeString(folder.resolve("positions.csv"), "pcds,lat,long\nBT9 7AB,54.57,-5.96\n");
        assertThat(CallUpTables.districtPositions(file.toString()).of("BT9")).isPresent();
        assertThat(CallUpTables.districtPositions("")).isEqualTo(DistrictPositions.NONE);
        assertThatThrownBy(() -> CallUpTables.districtPositions(
                        folder.resolve("elsewhere.csv").toString()))
                .hasMessage("POSTCODE_POSITIONS cannot be read");
    }

    private static void refused(String table, String fault) {
        assertThatThrownBy(() -> read(table))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining(fault);
    }

    private static DistrictPositions read(String table) {
        return PositionTable.read(Stream.of(table.split("\n")));
    }
}
