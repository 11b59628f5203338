package org.bloodstream.donors.migration.adapter.out.r2dbc;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.migration.application.Differences;
import org.bloodstream.donors.migration.application.ImportedRows;
import org.bloodstream.donors.migration.application.Portion;
import org.bloodstream.donors.migration.domain.Comparing;
import org.bloodstream.donors.migration.domain.FileKind;
import org.bloodstream.donors.migration.domain.RowFault;
import org.bloodstream.donors.migration.domain.RowReading.Refused;
import org.bloodstream.donors.migration.domain.SourceRow;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Fact;
import org.bloodstream.journal.Journal;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A portion is one transaction with its position, and one event: thousands of rows cost the journal one entry. */
@Repository
class R2dbcImportedRows implements ImportedRows {
    private final DatabaseClient database;
    private final TransactionalOperator transaction;
    private final Journal journal;
    private final Holders holders;
    private final PuttingRight right;
    private final BroughtContacts contacts;
    private final Differences differences;
    private final PortionJson json;
    private final Clock clock;

    R2dbcImportedRows(
            DatabaseClient database,
            TransactionalOperator transaction,
            Journal journal,
            Holders holders,
            PuttingRight right,
            BroughtContacts contacts,
            Differences differences,
            PortionJson json,
            Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.journal = journal;
        this.holders = holders;
        this.right = right;
        this.contacts = contacts;
        this.differences = differences;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Mono<Void> take(Portion portion) {
        return lock(portion)
                .filter(at -> at.rowsRead() == portion.from())
                .flatMap(at -> holders.known(portion).flatMap(known -> write(portion, known, at.live())))
                .as(transaction::transactional);
    }

    private Mono<Standing> lock(Portion portion) {
        return database.sql("""
                        select rows_read, exists (select from donor_import f
                                                  where f.system = donor_import.system and f.state = 'FIT') as live
                        from donor_import_file join donor_import using (import)
                        where import = :number and kind = :kind and state = 'RUNNING' for update of donor_import_file""")
                .bind("number", portion.work().number())
                .bind("kind", portion.kind().name())
                .mapProperties(Standing.class)
                .one();
    }

    private Mono<Void> write(Portion portion, Map<String, UUID> known, boolean live) {
        return portion.kind() == FileKind.DONORS ? donors(portion, known, live) : history(portion, known, live);
    }

    private Mono<Void> donors(Portion portion, Map<String, UUID> known, boolean live) {
        return Mono.fromCallable(() -> json.donors(portion.rows(), known))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(rows -> database.sql(Writing.of(FileKind.DONORS))
                        .bind("rows", rows)
                        .then()
                        .then(live ? Mono.empty() : right.donors(known, rows))
                        .then(numbers(portion, rows))
                        .then(contacts.take(portion, rows, live, clock.instant())))
                .then(record(portion, portion.rows().size(), portion.refused()));
    }

    private Mono<Void> numbers(Portion portion, String rows) {
        return database.sql("""
                        insert into donor_legacy_number (system, number, donor, brought_by)
                        select :system, number, donor, :import from json_to_recordset(:rows::json) as r(number text, donor uuid)
                        on conflict (system, number) do nothing""")
                .bind("system", portion.work().system())
                .bind("import", portion.work().number())
                .bind("rows", rows)
                .then();
    }

    private Mono<Void> history(Portion portion, Map<String, UUID> known, boolean live) {
        return holders.othersDonations(portion, known).flatMap(others -> {
            List<Refused> refused = new ArrayList<>(portion.refused());
            List<SourceRow> good = new ArrayList<>();
            for (var row : portion.rows()) {
                if (!known.containsKey(row.number()))
                    refused.add(refused(row, "donor-not-held", "No row of donors.csv with this number was taken"));
                else if (others.contains(row.key()))
                    refused.add(refused(
                            row, "donation-number-already-used", "This number belongs to another donor's donation"));
                else good.add(row);
            }
            return taken(portion, good, live).then(record(portion, good.size(), refused));
        });
    }

    private static Refused refused(SourceRow row, String code, String words) {
        return new Refused(row.line(), List.of(new RowFault("number", code, words)));
    }

    private Mono<Void> taken(Portion portion, List<SourceRow> rows, boolean live) {
        if (rows.isEmpty()) return Mono.empty();
        var written = database.sql(Writing.of(portion.kind()))
                .bind("rows", json.rows(rows))
                .bind("live", live)
                .bind("system", portion.work().system());
        return (portion.kind() == FileKind.DEFERRALS ? fromEveryDonation(written, portion) : written).then();
    }

    /** The old system's scope is not in its files, and the stricter is taken. */
    private static GenericExecuteSpec fromEveryDonation(GenericExecuteSpec written, Portion portion) {
        return written.bind("by", portion.work().startedBy().value())
                .bind(
                        "donations",
                        Arrays.stream(DonationType.values()).map(Enum::name).toArray(String[]::new));
    }

    private Mono<Void> record(Portion portion, int taken, List<Refused> refused) {
        return refusals(portion, refused)
                .then(position(portion, taken, refused.size()))
                .then(publish(portion, taken, refused.size()));
    }

    private Mono<Void> refusals(Portion portion, List<Refused> refused) {
        if (refused.isEmpty()) return Mono.empty();
        return database.sql("""
                        insert into donor_import_refusal (import, kind, line, fault, column_name, code, words)
                        select :number, :kind, line, fault, column_name, code, words
                        from json_to_recordset(:faults::json)
                          as f(line bigint, fault integer, column_name text, code text, words text)""")
                .bind("number", portion.work().number())
                .bind("kind", portion.kind().name())
                .bind("faults", json.faults(refused))
                .then()
                .then(toBeReviewed(portion, refused));
    }

    /** Whoever compares finds them again, with what was decided; whoever never does has them to decide all the same. */
    private Mono<Void> toBeReviewed(Portion portion, List<Refused> refused) {
        return differences.found(
                portion.work(),
                refused.stream()
                        .map(row -> Comparing.refused(portion.kind(), row))
                        .toList());
    }

    private Mono<Void> position(Portion portion, int taken, int refused) {
        return database.sql("""
                        update donor_import_file set rows_read = rows_read + :taken + :refused, taken = taken + :taken,
                          refused = refused + :refused, began_at = coalesce(began_at, :at), last_at = :at
                        where import = :number and kind = :kind""")
                .bind("number", portion.work().number())
                .bind("kind", portion.kind().name())
                .bind("taken", taken)
                .bind("refused", refused)
                .bind("at", clock.instant())
                .then();
    }

    private Mono<Void> publish(Portion portion, int taken, int refused) {
        var subject = portion.work().number().toString();
        var act = new Act(portion.work().startedBy().value(), "migration", clock.instant());
        var event = new DonorRowsImported(
                portion.work().number(),
                portion.work().system(),
                portion.kind().file(),
                portion.sha256(),
                portion.from() + 1,
                portion.from() + portion.size(),
                taken,
                refused);
        return journal.appendNext(act, new Fact(R2dbcImports.STREAM, subject, "DonorRowsImported", 1, event));
    }

    /** @param live whether the system is: then nothing that is held is changed any more */
    record Standing(long rowsRead, boolean live) {}

    /** @param sha256 of the whole file: which rows they were is provable from it */
    record DonorRowsImported(
            @JsonProperty("import") UUID number,
            String system,
            String file,
            String sha256,
            long firstRow,
            long lastRow,
            int taken,
            int refused) {}
}
