package org.bloodstream.donors.migration.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bloodstream.donors.DonorManagementTest;
import org.bloodstream.donors.migration.SourceFolders;
import org.bloodstream.donors.migration.domain.Column;
import org.bloodstream.donors.migration.domain.FileKind;
import org.bloodstream.donors.migration.domain.ImportState;
import org.bloodstream.journal.Act;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

class AnyOrderAnyKillIT extends DonorManagementTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Autowired
    SourceFiles files;

    @Autowired
    Imports imports;

    @Autowired
    ImportedRows rows;

    @Autowired
    HeldRows held;

    @Autowired
    Differences differences;

    @Autowired
    ImportSettings settings;

    @Autowired
    TransactionalOperator transaction;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    /** Three rows at a time; killed before, between and after portions, in any order of the rows, it ends in the same. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void any_order_of_the_rows_and_any_kill_end_in_the_same(long seed) {
        var folder = folder();
        var expected = whole(folder.shuffled(0).put(), folder.mark + "a", Integer.MAX_VALUE);
        folder.shuffled(seed).put();
        assertThat(whole(folder, folder.mark + "b", new Random(seed).nextInt(12)))
                .isEqualTo(expected);
    }

    @Test
    void what_is_exported_and_brought_again_has_no_difference() {
        var folder = folder().put();
        var exported = whole(folder, folder.mark + "a", Integer.MAX_VALUE);
        assertThat(exported.get(FileKind.DONORS)).hasSize(7);
        var copy = new SourceFolders();
        exported.forEach((kind, all) -> copy.put(
                kind,
                SourceFolders.header(kind)
                        + all.stream().map(row -> csv(kind, row)).collect(Collectors.joining())));
        var work = begin(copy.mark, copy.name);
        taking(rows).take(work).block(PATIENCE);
        transaction
                .transactional(imports.lock(work.number()).flatMap(imports::compare))
                .block(PATIENCE);
        var comparing = transaction
                .transactional(imports.claim(UUID.randomUUID(), PATIENCE).switchIfEmpty(imports.lock(work.number())))
                .block(PATIENCE);
        assertThat(comparing).isNotNull();
        var now = new Work(work.number(), work.system(), work.folder(), ImportState.COMPARING, work.startedBy(), 1);
        new ComparingRows(surveying(), files, imports, held, differences, small(), clock, zone)
                .compare(now)
                .block(PATIENCE);
        assertThat(differences.open(work.system()).block(PATIENCE)).isEmpty();
    }

    private static String csv(FileKind kind, SortedMap<String, String> row) {
        return kind.columns().stream()
                        .filter(column -> !column.mayLack())
                        .map(Column::name)
                        .map(column -> "\"" + row.getOrDefault(column, "").replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(","))
                + "\n";
    }

    /** Seven donors; one row contradicts another, one is wrong, one is there twice. */
    private static SourceFolders folder() {
        var folder = new SourceFolders();
        for (int donor = 1; donor <= 7; donor++) folder.withDonor(donor);
        return folder.with(FileKind.GROUPS, folder.number(3) + ",O,POSITIVE,2001-02-03")
                .with(FileKind.ANTIBODIES, folder.number(2) + ",anti-E,2010-05-06")
                .with(FileKind.DONORS, folder.number(8) + ",Lagan,Nora,2990-01-01,FEMALE,,,,2001-02-03")
                .with(FileKind.GROUPS, folder.number(8) + ",O,POSITIVE,");
    }

    /** What is held in the end; the import is killed once, after so many portions. */
    private Map<FileKind, List<SortedMap<String, String>>> whole(SourceFolders folder, String system, int killedAfter) {
        var work = begin(system, folder.name);
        var left = new java.util.concurrent.atomic.AtomicInteger(killedAfter);
        ImportedRows mortal = portion ->
                left.getAndDecrement() == 0 ? Mono.error(new IllegalStateException("killed")) : rows.take(portion);
        if (killedAfter < Integer.MAX_VALUE)
            assertThatThrownBy(() -> taking(mortal).take(work).block(PATIENCE)).hasMessageContaining("killed");
        taking(rows).take(work).block(PATIENCE);
        var all = new EnumMap<FileKind, List<SortedMap<String, String>>>(FileKind.class);
        for (var kind : FileKind.values())
            all.put(
                    kind,
                    held.all(system, kind, 3).collectList().block(PATIENCE).stream()
                            .sorted(java.util.Comparator.comparing(Object::toString))
                            .toList());
        // Donations belong to one donor alone: the next import of these files has them too.
        for (var table : List.of("imported_donation", "donation"))
            database.sql("delete from " + table
                            + " where donation in (select donation from donation join donor_legacy_number"
                            + " using (donor) where system = :system)")
                    .bind("system", system)
                    .then()
                    .block(PATIENCE);
        return all;
    }

    /** Begun and claimed in one, so that the service's own worker leaves it alone. */
    private Work begin(String system, String folder) {
        var number = UUID.randomUUID();
        var act = new Act("quality-officer", "migration", clock.instant());
        transaction
                .transactional(imports.begin(number, system, folder, act)
                        .then(database.sql(
                                        "update donor_import set worker = gen_random_uuid(), leased_until = now() + interval '1 hour' where import = :number")
                                .bind("number", number)
                                .then()))
                .block(PATIENCE);
        return java.util.Objects.requireNonNull(
                transaction.transactional(imports.lock(number)).block(PATIENCE));
    }

    private TakingRows taking(ImportedRows to) {
        return new TakingRows(surveying(), files, imports, to, small(), clock, zone);
    }

    private Surveying surveying() {
        return new Surveying(files, imports, small());
    }

    private ImportSettings small() {
        return new ImportSettings(settings.folder(), settings.lookEvery(), settings.lease(), 3);
    }
}
