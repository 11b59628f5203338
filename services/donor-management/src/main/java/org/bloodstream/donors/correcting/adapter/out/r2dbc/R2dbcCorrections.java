package org.bloodstream.donors.correcting.adapter.out.r2dbc;

import static org.bloodstream.donors.rows.Columns.text;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.patient.NationalNumber;
import org.bloodstream.donors.contact.application.Contacts;
import org.bloodstream.donors.correcting.application.Corrections;
import org.bloodstream.donors.correcting.domain.Address;
import org.bloodstream.donors.correcting.domain.CorrectedField;
import org.bloodstream.donors.correcting.domain.CorrectionOutcome.Corrected;
import org.bloodstream.donors.correcting.domain.DonorToCorrect;
import org.bloodstream.donors.correcting.domain.EarlierDecision;
import org.bloodstream.donors.correcting.domain.EarlierDecision.HealthCheck;
import org.bloodstream.donors.correcting.domain.EarlierDecision.OpenAppointment;
import org.bloodstream.donors.correcting.domain.ParticularsCorrected;
import org.bloodstream.donors.registration.domain.Sex;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Entry;
import org.bloodstream.journal.Journal;
import org.bloodstream.journal.JournalEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcCorrections implements Corrections {
    private static final String STREAM = "register";

    private final DatabaseClient database;
    private final Journal journal;
    private final Contacts contacts;
    private final CorrectedNames names;
    private final ZoneId zone;

    R2dbcCorrections(DatabaseClient database, Journal journal, Contacts contacts, CorrectedNames names, ZoneId zone) {
        this.database = database;
        this.journal = journal;
        this.contacts = contacts;
        this.names = names;
        this.zone = zone;
    }

    /** Two statements: under READ COMMITTED only a second one sees what the holder of the lock has just committed. */
    @Override
    public Mono<DonorToCorrect> lock(UUID donor) {
        return database.sql("select donor from donor where donor = :donor for no key update")
                .bind("donor", donor)
                .mapValue(UUID.class)
                .one()
                .flatMap(this::row)
                .zipWith(Mono.defer(() -> contacts.versions(donor).next()))
                .map(found -> {
                    var details = found.getT2().details();
                    return found.getT1().at(new Address(details.postcode(), details.addressLines()), zone);
                });
    }

    private Mono<CorrectedRow> row(UUID donor) {
        return database.sql("""
                        select donor.donor, family_name, given_name, date_of_birth, sex, national_number,
                               person as survivor, died_on, registered_at,
                               (select count(*) from donor_correction c where c.donor = donor.donor) as corrections
                        from donor
                        left join donor_standing on donor_standing.donor = donor.donor
                        left join donor_merge on donor_merge.merged = donor.donor
                        where donor.donor = :donor""")
                .bind("donor", donor)
                .mapProperties(CorrectedRow.class)
                .one();
    }

    @Override
    public Mono<UUID> bearer(NationalNumber number, UUID donor) {
        return database.sql("select pg_advisory_xact_lock(hashtextextended('national-number ' || :number, 0))")
                .bind("number", number.value())
                .then()
                .then(database.sql("""
                                select donor from donor where national_number = :number
                                and donor not in (select donor_records(:donor)) order by registered_at limit 1""")
                        .bind("number", number.value())
                        .bind("donor", donor)
                        .mapValue(UUID.class)
                        .one());
    }

    @Override
    public Flux<EarlierDecision> decisions(UUID donor) {
        return database.sql("select donor_records(:donor) as donor")
                .bind("donor", donor)
                .mapValue(UUID.class)
                .all()
                .collectList()
                .flatMapMany(records -> Flux.concat(healthChecks(records), appointments(records)));
    }

    private Flux<EarlierDecision> healthChecks(List<UUID> records) {
        return Flux.fromIterable(records)
                .concatMap(number -> journal.history("eligibility", number.toString()))
                .filter(event -> event.type().equals("EligibilityAssessed"))
                .map(this::healthCheck);
    }

    private EarlierDecision healthCheck(JournalEvent event) {
        var data = event.data();
        var facts = data.path("facts");
        return new HealthCheck(
                UUID.fromString(data.path("assessment").asString()),
                LocalDate.ofInstant(event.at(), zone),
                facts.path("age").asInt(),
                Sex.valueOf(facts.path("sex").asString()));
    }

    private Flux<EarlierDecision> appointments(List<UUID> records) {
        return database.sql("""
                        select a.appointment as reference, s.day from appointment a
                        join donation_session s on s.session = a.session
                        where a.donor = any(:records) and a.state in ('WAITING', 'BOOKED') order by s.day""")
                .bind("records", records.toArray(UUID[]::new))
                .mapProperties(OpenAppointment.class)
                .all()
                .cast(EarlierDecision.class);
    }

    @Override
    public Mono<Void> record(Corrected corrected, @Nullable String words, Act act) {
        var event = corrected.event();
        var donor = event.donor().toString();
        return journal.hold(STREAM, donor)
                .flatMap(last -> journal.append(act, List.of(entry(last + 1, event))))
                .then(names.become(corrected))
                .then(keep(event, words, act))
                .thenMany(Flux.fromIterable(event.fields()))
                .concatMap(field -> keep(field, corrected))
                .then();
    }

    private static Entry entry(long version, ParticularsCorrected event) {
        return new Entry(STREAM, event.donor().toString(), version, "ParticularsCorrected", 1, event);
    }

    private Mono<Void> keep(ParticularsCorrected event, @Nullable String words, Act act) {
        return database.sql("""
                        insert into donor_correction (donor, number, ground, words, corrected_by, corrected_at)
                        values (:donor, :number, :ground, :words, :by, :at)""")
                .bind("donor", event.donor())
                .bind("number", event.correction())
                .bind("ground", event.ground().name())
                .bind("words", text(words))
                .bind("by", act.actor())
                .bind("at", event.at())
                .then();
    }

    private Mono<Void> keep(CorrectedField field, Corrected corrected) {
        return database.sql("""
                        insert into donor_corrected_field (donor, number, field, was, became)
                        values (:donor, :number, :field, :was, :became)""")
                .bind("donor", corrected.event().donor())
                .bind("number", corrected.event().correction())
                .bind("field", field.name())
                .bind("was", text(corrected.before().text(field)))
                .bind("became", text(corrected.after().text(field)))
                .then();
    }

    @Override
    public Flux<RecordedCorrection> history(Collection<UUID> donors) {
        return database.sql("""
                        select donor, number, ground, words, corrected_by, corrected_at, field, was, became
                        from donor_correction join donor_corrected_field using (donor, number)
                        where donor = any(:donors) order by corrected_at, donor, number""")
                .bind("donors", donors.toArray(UUID[]::new))
                .mapProperties(HistoryRow.class)
                .all()
                .bufferUntilChanged(HistoryRow::key)
                .map(HistoryRow::correction);
    }
}
