package org.bloodstream.donors.duplicates.adapter.out.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.DonorManagementTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.reactive.TransactionalOperator;

class DuplicatePlanIT extends DonorManagementTest {
    @Autowired
    private TransactionalOperator transaction;

    /** Two hundred donors are compared at a time, and for none of them is the whole register read. */
    @Test
    void likes_of_a_page_are_found_by_indexes() {
        assertThat(plan())
                .noneMatch(line -> line.contains("Seq Scan on donor d")
                        || line.contains("Seq Scan on donor b")
                        || line.contains("Seq Scan on duplicate_block"))
                .anyMatch(line -> line.contains("donor_by_national_number"))
                .anyMatch(line -> line.contains("donor_by_birth"))
                .anyMatch(line -> line.contains("duplicate_block_pkey"));
    }

    private List<String> plan() {
        return database.sql(R2dbcDuplicateSearches.BY_INDEX)
                .mapValue(String.class)
                .one()
                .thenMany(database.sql("explain " + R2dbcDuplicateSearches.ALIKE)
                        .bind("reached", new UUID(0, 0))
                        .bind("donors", 200)
                        .mapValue(String.class)
                        .all())
                .as(transaction::transactional)
                .collectList()
                .blockOptional()
                .orElseThrow();
    }
}
