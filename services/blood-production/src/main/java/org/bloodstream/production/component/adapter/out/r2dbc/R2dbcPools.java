package org.bloodstream.production.component.adapter.out.r2dbc;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.component.application.Pools;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcPools implements Pools {
    private final DatabaseClient database;

    R2dbcPools(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<List<DonationNumber>> contributing(Collection<DonationNumber> pools) {
        return numbers(
                "select distinct donation from pool_constituent where pool = any(:numbers) order by donation", pools);
    }

    @Override
    public Mono<List<DonationNumber>> of(DonationNumber donation) {
        return numbers(
                "select distinct pool from pool_constituent where donation = any(:numbers) order by pool",
                Set.of(donation));
    }

    @Override
    public Mono<Void> lock(Collection<DonationNumber> pools) {
        return numbers("""
                        select donation from donation where donation = any(:numbers) and pooled
                        order by donation collate "C" for no key update""", pools).then();
    }

    private Mono<List<DonationNumber>> numbers(String sql, Collection<DonationNumber> numbers) {
        return database.sql(sql)
                .bind("numbers", numbers.stream().map(DonationNumber::value).toArray(String[]::new))
                .mapValue(String.class)
                .all()
                .map(DonationNumber::new)
                .collectList();
    }
}
