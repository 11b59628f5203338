package org.bloodstream.donors.chairside.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.chairside.application.OfflineItem;
import tools.jackson.databind.json.JsonMapper;

record OfflineBatch(
        @NotBlank @Size(max = 40) String tablet,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid Item> collections) {

    record Item(
            @NotNull UUID id,

            @NotBlank @Pattern(regexp = "(?s).*\\P{javaWhitespace}.*") @Size(max = 200)
            String checkedBy,

            @NotNull Instant startedAt,
            @NotNull Instant endedAt,
            @NotNull @Valid StartCollection start,
            @NotNull @Valid EndCollection end) {
        OfflineItem item(JsonMapper json) {
            return item(json.writeValueAsString(this));
        }

        OfflineItem item(String content) {
            return new OfflineItem(id, start.draft(), end.draft(), startedAt, endedAt, new Actor(checkedBy), content);
        }
    }

    List<OfflineItem> items(JsonMapper json) {
        return collections.stream().map(item -> item.item(json)).toList();
    }
}
