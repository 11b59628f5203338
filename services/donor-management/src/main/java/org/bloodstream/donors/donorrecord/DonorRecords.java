package org.bloodstream.donors.donorrecord;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.patient.NationalNumber;
import org.bloodstream.donors.donorrecord.DonorRecord.Given;
import org.bloodstream.donors.registration.domain.Sex;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class DonorRecords {
    private final DatabaseClient database;

    DonorRecords(DatabaseClient database) {
        this.database = database;
    }

    /** Empty when there is no such donor. */
    Mono<DonorRecord> find(UUID donor) {
        return database.sql("""
                        select donor, family_name, given_name, date_of_birth, sex, postcode, address_line, national_number
                        from donor where donor = :donor""")
                .bind("donor", donor)
                .mapProperties(DonorRow.class)
                .one()
                .flatMap(row -> donations(donor).map(row::with));
    }

    private Mono<List<Given>> donations(UUID donor) {
        return database.sql("""
                        select donation, venue, collected_at from donation
                        where donor = :donor order by collected_at desc""")
                .bind("donor", donor)
                .mapProperties(DonationRow.class)
                .all()
                .map(DonationRow::given)
                .collectList();
    }

    record DonorRow(
            UUID donor,
            String familyName,
            String givenName,
            LocalDate dateOfBirth,
            String sex,
            @Nullable String postcode,
            @Nullable String addressLine,
            @Nullable String nationalNumber) {
        DonorRecord with(List<Given> donations) {
            var number = nationalNumber == null
                    ? null
                    : NationalNumber.read(nationalNumber).printed();
            return new DonorRecord(
                    donor,
                    familyName,
                    givenName,
                    dateOfBirth,
                    Sex.valueOf(sex),
                    postcode,
                    addressLine,
                    number,
                    donations);
        }
    }

    record DonationRow(String donation, String venue, Instant collectedAt) {
        Given given() {
            var number = new DonationNumber(donation);
            return new Given(number, number.printed(), venue, collectedAt);
        }
    }
}
