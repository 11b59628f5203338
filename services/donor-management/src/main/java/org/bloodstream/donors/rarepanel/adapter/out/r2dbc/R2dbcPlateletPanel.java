package org.bloodstream.donors.rarepanel.adapter.out.r2dbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bloodstream.blood.group.Typing;
import org.bloodstream.blood.isbt128.PlateletAntigens;
import org.bloodstream.donors.rarepanel.application.PlateletPanel;
import org.bloodstream.donors.rarepanel.domain.PlateletDonor;
import org.bloodstream.donors.rarepanel.domain.PlateletNeed;
import org.bloodstream.donors.rarepanel.domain.PlateletTyping;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Fact;
import org.bloodstream.journal.Journal;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** An examination is kept as its 18 digits; what is sought by is beside it. */
@Repository
class R2dbcPlateletPanel implements PlateletPanel {
    private static final String STREAM = "register";
    private static final List<String> HPA =
            List.of("1a", "1b", "2a", "2b", "3a", "3b", "4a", "4b", "5a", "5b", "15a", "15b", "6bw", "7bw");
    private static final String SELECT = """
            select coalesce(m.person, t.donor) as person, t.donor, found, evidence, determined_on
            from donor_platelet_typing t left join donor_merge m on m.merged = t.donor where\s""";

    private final DatabaseClient database;
    private final Journal journal;

    R2dbcPlateletPanel(DatabaseClient database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    @Override
    public Mono<PlateletDonor> of(UUID donor) {
        return database.sql(SELECT + "t.donor in (select donor_records(:donor)) order by determined_on, evidence")
                .bind("donor", donor)
                .mapProperties(TypingRow.class)
                .all()
                .map(TypingRow::typing)
                .collectList()
                .map(found -> new PlateletDonor(donor, found));
    }

    @Override
    public Flux<PlateletDonor> candidates(PlateletNeed need) {
        return database.sql(SELECT + """
                        coalesce(m.person, t.donor) in (
                          select coalesce(n.person, c.donor) from donor_platelet_typing c left join donor_merge n on n.merged = c.donor
                          where c.hla && :hla or c.hpa_absent && :lacking)
                        order by person, determined_on, evidence""")
                .bind("hla", need.hla().toArray(String[]::new))
                .bind("lacking", need.lacking().toArray(String[]::new))
                .mapProperties(TypingRow.class)
                .all()
                .bufferUntilChanged(TypingRow::person)
                .map(rows -> new PlateletDonor(
                        rows.getFirst().person(),
                        rows.stream().map(TypingRow::typing).toList()));
    }

    @Override
    public Mono<Void> add(PlateletTyping typing, Act act) {
        var found = typing.found();
        return tell(new PlateletTypingRecorded(typing.donor(), act.at()), act)
                .then(database.sql("""
                                insert into donor_platelet_typing (donor, evidence, found, hla, hpa_absent, determined_on, recorded_by, recorded_at)
                                values (:donor, :evidence, :found, :hla, :absent, :on, :by, :at)""")
                        .bind("donor", typing.donor())
                        .bind("evidence", typing.evidence())
                        .bind("found", found.data())
                        .bind(
                                "hla",
                                Stream.concat(found.hlaA().stream(), found.hlaB().stream())
                                        .toArray(String[]::new))
                        .bind(
                                "absent",
                                HPA.stream()
                                        .filter(antigen -> found.hpa(antigen) == Typing.NEGATIVE)
                                        .toArray(String[]::new))
                        .bind("on", typing.determinedOn())
                        .bind("by", act.actor())
                        .bind("at", act.at())
                        .then());
    }

    private Mono<Void> tell(PlateletTypingRecorded event, Act act) {
        var subject = event.donor().toString();
        return journal.appendNext(act, new Fact(STREAM, subject, "PlateletTypingRecorded", 1, event));
    }

    /** That, and not what: an HLA type may tell who somebody is. */
    record PlateletTypingRecorded(UUID donor, Instant at) {}

    /** @param person the record that stands for the donor */
    record TypingRow(UUID person, UUID donor, String found, String evidence, LocalDate determinedOn) {
        PlateletTyping typing() {
            return new PlateletTyping(donor, new PlateletAntigens(found), evidence, determinedOn);
        }
    }
}
