package org.bloodstream.donors.offlinecheck.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.eligibility.adapter.in.http.AssessDonor;
import org.bloodstream.donors.offlinecheck.application.OfflineCheck;
import org.bloodstream.donors.offlinecheck.domain.ToldAndJudged.Selection;
import tools.jackson.databind.json.JsonMapper;

record OfflineCheckBatch(
        @NotBlank @Size(max = 40) String tablet,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid Item> checks) {

    /**
     * @param rules version of the questionnaire that the tablet had; 0 as shipped
     * @param told what it told the donor
     */
    record Item(
            @NotNull UUID id,
            @NotNull UUID donor,

            @NotBlank @Pattern(regexp = "(?s).*\\P{javaWhitespace}.*") @Size(max = 200)
            String checkedBy,

            @NotNull Instant checkedAt,
            @NotNull @Min(0) Integer rules,
            @NotNull Selection told,
            @NotNull @Valid AssessDonor check) {
        OfflineCheck item(JsonMapper json) {
            return new OfflineCheck(
                    id,
                    check.command(donor),
                    checkedAt,
                    new Actor(checkedBy),
                    rules,
                    told,
                    json.writeValueAsString(this));
        }

        @Override
        public String toString() {
            return "Item[" + id + "]";
        }
    }

    List<OfflineCheck> items(JsonMapper json) {
        return checks.stream().map(item -> item.item(json)).toList();
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "OfflineCheckBatch[…]";
    }
}
