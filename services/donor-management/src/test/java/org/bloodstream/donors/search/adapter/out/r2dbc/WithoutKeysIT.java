package org.bloodstream.donors.search.adapter.out.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.DonorManagementTest;
import org.bloodstream.donors.search.application.DonorsWithoutKeys;
import org.bloodstream.donors.search.application.FindingDonors;
import org.bloodstream.donors.search.domain.DonorQuery;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.reactive.TransactionalOperator;

/** Donors from before there were keys, and those whom an instance of the version before writes. */
class WithoutKeysIT extends DonorManagementTest {
    @Autowired
    private FindingDonors finding;

    @Autowired
    private DonorsWithoutKeys donors;

    @Autowired
    private TransactionalOperator transaction;

    @Test
    void a_donor_without_keys_is_found_and_gets_them() {
        var donor = writtenByTheVersionBefore("Ballynafeigh", "Perpetua", "BALLYNAFEIGH PERPETUA");
        assertThat(found("Perpetua Balynafeigh")).contains(donor);
        keyAll();
        assertThat(keys(donor)).contains("BALLYNAFEIGH", "PERPETUA");
        assertThat(words("BALLYNAFEIGH")).isOne();
        assertThat(found("Perpetua Balynafeigh")).contains(donor);
    }

    @Test
    void a_name_that_the_version_before_changes_gets_its_keys_anew() {
        var donor = writtenByTheVersionBefore("Ballyholme", "Perpetua", "BALLYHOLME PERPETUA");
        keyAll();
        database.sql("update donor set family_name = 'Ballyhackamore', names_normal = 'BALLYHACKAMORE PERPETUA'"
                        + " where donor = :donor")
                .bind("donor", donor)
                .then()
                .block();
        assertThat(found("Perpetua Ballyhackamor")).contains(donor);
        keyAll();
        assertThat(keys(donor)).contains("BALLYHACKAMORE").doesNotContain("BALLYHOLME");
    }

    private UUID writtenByTheVersionBefore(String family, String given, String normal) {
        var donor = UUID.randomUUID();
        database.sql("""
                        insert into donor (donor, family_name, given_name, date_of_birth, sex, names_normal, name_sounds,
                                           registered_at)
                        values (:donor, :family, :given, '1970-01-02', 'FEMALE', :normal, '{}', now())""")
                .bind("donor", donor)
                .bind("family", family)
                .bind("given", given)
                .bind("normal", normal)
                .then()
                .block();
        return donor;
    }

    /** The service's own runner may be first. */
    private void keyAll() {
        transaction
                .transactional(donors.key(100))
                .repeat()
                .takeWhile(keyed -> keyed > 0)
                .then(database.sql("select donor from donor where name_keys is null for update")
                        .fetch()
                        .all()
                        .then())
                .block();
    }

    private List<String> keys(UUID donor) {
        return database.sql("select unnest(name_keys) from donor where donor = :donor")
                .bind("donor", donor)
                .mapValue(String.class)
                .all()
                .collectList()
                .block();
    }

    private long words(String word) {
        return database.sql("select count(*) from name_word where word = :word")
                .bind("word", word)
                .mapValue(Long.class)
                .one()
                .blockOptional()
                .orElseThrow();
    }

    private List<UUID> found(String query) {
        return finding.find(DonorQuery.read(query, LocalDate.of(2026, 11, 26))).blockOptional().orElseThrow().stream()
                .map(match -> match.candidate().donor())
                .toList();
    }
}
