package org.bloodstream.donors.search.adapter.out.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bloodstream.blood.patient.HealthAndCareNumber;
import org.bloodstream.donors.DonorManagementTest;
import org.bloodstream.donors.likeness.domain.NameForms;
import org.bloodstream.donors.likeness.domain.Spelling;
import org.bloodstream.donors.search.domain.DonorQuery;
import org.bloodstream.donors.search.domain.NearWord;
import org.bloodstream.donors.search.domain.SoughtName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.reactive.TransactionalOperator;

class SearchPlanIT extends DonorManagementTest {
    @Autowired
    private TransactionalOperator transaction;

    @Autowired
    private Spelling spelling;

    @Autowired
    private NameForms forms;

    /** Of two million donors none is looked at that no index named. */
    @Test
    void no_way_to_find_a_donor_reads_the_whole_register() {
        var everything = new DonorQuery(
                List.of("LAGAN", "NORA"),
                LocalDate.of(1990, 5, 7),
                null,
                new HealthAndCareNumber("3999999993"),
                new UUID(0, 1));
        var words = new SoughtName(everything.words()).known(List.of(), spelling, forms);
        var near =
                new SoughtName(everything.words()).known(List.of(new NearWord("LAGAN", "LABAN", 0.6)), spelling, forms);
        assertThat(ofDonors(plan(Branches.written(everything, near))))
                .noneMatch(line -> line.contains("Seq Scan") || line.contains("Index Scan using"))
                .anyMatch(line -> line.contains("donor_by_pair"))
                .anyMatch(line -> line.contains("donor_by_name_and_birth"));
        assertThat(ofDonors(plan(Branches.sounding(everything, words))))
                .noneMatch(line -> line.contains("Seq Scan") || line.contains("Index Scan using"))
                .anyMatch(line -> line.contains("donor_by_name_and_birth"))
                .anyMatch(line -> line.contains("donor_by_key"))
                .anyMatch(line -> line.contains("donor_by_pair"))
                .anyMatch(line -> line.contains("donor_by_birth"))
                .anyMatch(line -> line.contains("donor_by_national_number"));
        assertThat(ofDonors(plan(Branches.ofFew(everything, words))))
                .noneMatch(line -> line.contains("Seq Scan") || line.contains("Index Scan using"))
                .noneMatch(line -> line.contains("donor_by_key") || line.contains("donor_by_pair"))
                .anyMatch(line -> line.contains("donor_by_name_and_birth"))
                .anyMatch(line -> line.contains("donor_by_birth"))
                .anyMatch(line -> line.contains("donor_by_national_number"));
    }

    @Test
    void near_words_are_found_by_indexes() {
        var near = NearWords.of(new SoughtName(List.of("MARYANNE", "SMITH")));
        assertThat(plan(near.sql(), near.values()))
                .noneMatch(line -> line.contains("Seq Scan"))
                .anyMatch(line -> line.contains("name_word_by_spelling"));
    }

    /** Without what is asked of PostgreSQL's statistics. */
    private static List<String> ofDonors(List<String> plan) {
        return plan.stream().filter(line -> line.contains(" on donor")).toList();
    }

    @Test
    void a_number_of_an_old_system_reads_neither_register_nor_numbers_from_end_to_end() {
        var sought = new DonorQuery(List.of(), null, null, null, null, "D-1047");
        assertThat(plan(Branches.sounding(sought, List.of())))
                .noneMatch(line -> line.contains("Seq Scan on donor"))
                .anyMatch(line -> line.contains("donor_legacy_number_alone"));
    }

    private List<String> plan(Branches branches) {
        return plan(branches.sql(), branches.values());
    }

    private List<String> plan(String sql, Map<String, Object> values) {
        return database.sql(R2dbcDonorIndex.SETTINGS)
                .mapValue(String.class)
                .one()
                .thenMany(database.sql("explain " + sql)
                        .bindValues(values)
                        .mapValue(String.class)
                        .all())
                .as(transaction::transactional)
                .collectList()
                .blockOptional()
                .orElseThrow();
    }
}
