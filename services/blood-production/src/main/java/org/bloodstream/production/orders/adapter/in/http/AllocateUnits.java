package org.bloodstream.production.orders.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.orders.application.Allocating.Choice;

/** All of them are kept, or none. */
record AllocateUnits(@NotEmpty @Size(max = 400) List<@NotNull @Valid Unit> units) {
    record Unit(@Min(1) int line, @NotNull ComponentId component) {}

    List<Choice> choices() {
        return units.stream()
                .map(unit -> new Choice(unit.line(), unit.component()))
                .toList();
    }
}
