package org.bloodstream.laboratory.hospitalorder.adapter.in.hl7;

import java.util.Optional;

/** ORC-1, as far as a hospital may say it here (table 0119). */
enum OrderControl {
    NEW,
    CANCEL;

    static Optional<OrderControl> of(String code) {
        return switch (code) {
            case "NW" -> Optional.of(NEW);
            case "CA" -> Optional.of(CANCEL);
            default -> Optional.empty();
        };
    }
}
