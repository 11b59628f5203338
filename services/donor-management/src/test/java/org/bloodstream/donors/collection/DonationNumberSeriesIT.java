package org.bloodstream.donors.collection;

import static org.assertj.core.api.Assertions.assertThat;

import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.FacilityNumber;
import org.bloodstream.donors.DonorManagementTest;
import org.bloodstream.donors.collection.application.DonationNumberSeries;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DonationNumberSeriesIT extends DonorManagementTest {
    @Autowired
    DonationNumberSeries series;

    @Test
    void each_facility_and_each_nominal_year_counts_for_itself_from_one() {
        assertThat(next("A9998", 26)).isEqualTo(new DonationNumber("A999826000001"));
        assertThat(next("A9998", 26)).isEqualTo(new DonationNumber("A999826000002"));
        assertThat(next("A9998", 27)).isEqualTo(new DonationNumber("A999827000001"));
        assertThat(next("A9997", 26)).isEqualTo(new DonationNumber("A999726000001"));
    }

    @Test
    void the_last_number_of_a_year_is_999999_and_after_it_there_is_none() {
        database.sql("insert into donation_number_series values ('A9996', 26, 999998)")
                .then()
                .block();
        assertThat(next("A9996", 26)).isEqualTo(new DonationNumber("A999626999999"));
        assertThat(series.next(new FacilityNumber("A9996"), 26).blockOptional()).isEmpty();
        assertThat(next("A9996", 0)).isEqualTo(new DonationNumber("A999600000001"));
    }

    private DonationNumber next(String facility, int year) {
        return series.next(new FacilityNumber(facility), year).blockOptional().orElseThrow();
    }
}
