package org.bloodstream.donors.contact.adapter.out.r2dbc;

import static org.bloodstream.donors.rows.Columns.text;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.bloodstream.donors.contact.application.Contacts;
import org.bloodstream.donors.contact.domain.Consent;
import org.bloodstream.donors.contact.domain.ContactDetails;
import org.bloodstream.donors.contact.domain.NumbersOfPerson;
import org.bloodstream.donors.contact.domain.NumbersOfPerson.Joined;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Fact;
import org.bloodstream.journal.Journal;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Search and comparison read postcode and first line in {@code donor}: they are kept in step here. */
@Repository
class R2dbcContacts implements Contacts {
    private static final String STREAM = "register";

    private final DatabaseClient database;
    private final Journal journal;

    R2dbcContacts(DatabaseClient database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    @Override
    public Mono<NumbersOfPerson> numbers(UUID donor) {
        return database.sql("""
                        select coalesce((select person from donor_merge where merged = donor), donor)
                        from donor where donor = :donor""").bind("donor", donor).mapValue(UUID.class).one().flatMap(person -> joined(person)
                .map(merged -> new NumbersOfPerson(person, merged)));
    }

    private Mono<Map<UUID, Joined>> joined(UUID person) {
        return database.sql("""
                        select merged, into_donor as into,
                               (select max(decided_at) from merge_decision decided
                                where decided.merged = donor_merge.merged and decision = 'DonorMerged') as at
                        from donor_merge where person = :person""")
                .bind("person", person)
                .mapProperties(Link.class)
                .all()
                .collectMap(Link::merged, link -> new Joined(link.into(), link.at()));
    }

    @Override
    public Flux<Version> versions(UUID donor) {
        return database.sql("""
                        select version, postcode, address_lines, no_fixed_address, email, phone, channels, language,
                               ways_asked and version > 0 as ways_asked, changed_by, changed_at
                        from donor_contact where donor = :donor
                        union all
                        select 0, postcode, array_remove(array[address_line], null), false, null, null, '{}'::text[], null, false, null, registered_at
                        from donor where donor = :donor and not exists (select from donor_contact where donor = :donor)
                        order by version desc""")
                .bind("donor", donor)
                .map(ContactReading::version)
                .all();
    }

    @Override
    public Flux<RecordedConsent> consents(UUID donor) {
        return database.sql("""
                        select consent, wording, given, given_on, recorded_by, recorded_at
                        from donor_consent where donor = :donor order by number desc""")
                .bind("donor", donor)
                .map(ContactReading::consent)
                .all();
    }

    @Override
    public Mono<Void> change(UUID donor, int version, ContactDetails details, Act act) {
        return change(donor, version, details, true, act);
    }

    @Override
    public Mono<Void> correct(UUID donor, int version, ContactDetails details, Act act) {
        return change(donor, version, details, false, act);
    }

    private Mono<Void> change(UUID donor, int version, ContactDetails details, boolean asked, Act act) {
        return tell(donor, "ContactChanged", new ContactChanged(donor, version, act.at()), act)
                .then(keepAsRegistered(donor))
                .then(add(donor, version, details, asked, act))
                .then(keepInStep(donor, details));
    }

    @Override
    public Mono<Void> record(UUID donor, Consent consent, Act act) {
        var event = new ConsentRecorded(donor, consent.consent(), consent.wording(), consent.given(), act.at());
        return tell(donor, "ConsentRecorded", event, act)
                .then(database.sql("""
                                insert into donor_consent (donor, number, consent, wording, given, given_on, recorded_by, recorded_at)
                                values (:donor, (select count(*) + 1 from donor_consent where donor = :donor),
                                        :consent, :wording, :given, :on, :by, :at)""")
                        .bind("donor", donor)
                        .bind("consent", consent.consent())
                        .bind("wording", consent.wording())
                        .bind("given", consent.given())
                        .bind("on", consent.on())
                        .bind("by", act.actor())
                        .bind("at", act.at())
                        .then());
    }

    private Mono<Void> tell(UUID donor, String type, Object event, Act act) {
        var subject = donor.toString();
        return journal.appendNext(act, new Fact(STREAM, subject, type, 1, event));
    }

    /** Before the first change, so that nothing that was given is lost. */
    private Mono<Void> keepAsRegistered(UUID donor) {
        return database.sql("""
                        insert into donor_contact (donor, version, postcode, address_lines, no_fixed_address, channels, changed_at)
                        select donor, 0, postcode, array_remove(array[address_line], null), false, '{}', registered_at
                        from donor where donor = :donor
                        on conflict do nothing""").bind("donor", donor).then();
    }

    private Mono<Void> add(UUID donor, int version, ContactDetails details, boolean asked, Act act) {
        return database.sql("""
                        insert into donor_contact (donor, version, postcode, address_lines, no_fixed_address,
                                                   email, phone, channels, language, ways_asked, changed_by, changed_at)
                        values (:donor, :version, :postcode, :lines, :noFixedAddress,
                                :email, :phone, :channels, :language, :asked, :by, :at)""")
                .bind("donor", donor)
                .bind("version", version)
                .bind("postcode", text(details.postcode()))
                .bind("lines", details.addressLines().toArray(String[]::new))
                .bind("noFixedAddress", details.noFixedAddress())
                .bind("email", text(details.email()))
                .bind("phone", text(details.phone()))
                .bind(
                        "channels",
                        details.channels().stream().map(Enum::name).sorted().toArray(String[]::new))
                .bind("language", text(details.language()))
                .bind("asked", asked)
                .bind("by", act.actor())
                .bind("at", act.at())
                .then();
    }

    private Mono<Void> keepInStep(UUID donor, ContactDetails details) {
        var lines = details.addressLines();
        return database.sql("update donor set postcode = :postcode, address_line = :line where donor = :donor")
                .bind("donor", donor)
                .bind("postcode", text(details.postcode()))
                .bind("line", text(lines.isEmpty() ? null : lines.getFirst()))
                .then();
    }

    record Link(UUID merged, UUID into, Instant at) {}

    record ContactChanged(UUID donor, int version, Instant at) {}

    record ConsentRecorded(UUID donor, String consent, String wording, boolean given, Instant at) {}
}
