package org.bloodstream.production.component.adapter.out.r2dbc;

import java.util.List;
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
    public Mono<List<DonationNumber>> contributing(DonationNumber pool) {
        return numbers("select distinct donation from pool_constituent where pool = :number order by donation", pool);
    }

    @Override
    public Mono<List<DonationNumber>> of(DonationNumber donation) {
        return numbers("select distinct pool from pool_constituent where donation = :number order by pool", donation);
    }

    @Override
    public Mono<Void> lock(DonationNumber pool) {
        return numbers("select donation from donation where donation = :number and pooled for update", pool)
                .then();
    }

    private Mono<List<DonationNumber>> numbers(String sql, DonationNumber number) {
        return database.sql(sql)
                .bind("number", number.value())
                .mapValue(String.class)
                .all()
                .map(DonationNumber::new)
                .collectList();
    }
}
