package org.bloodstream.production.printing.adapter.in.http;

import java.util.Arrays;
import java.util.List;
import org.springframework.http.MediaType;

/** What a label is printed as. */
enum LabelFormat {
    PDF(MediaType.APPLICATION_PDF, ".pdf"),
    /** No type is registered for it: this one is ours [D]. */
    ZPL(MediaType.parseMediaType(LabelFormat.APPLICATION_ZPL), ".zpl");

    static final String APPLICATION_ZPL = "application/zpl";

    private final MediaType type;
    private final String suffix;

    LabelFormat(MediaType type, String suffix) {
        this.type = type;
        this.suffix = suffix;
    }

    MediaType type() {
        return type;
    }

    String suffix() {
        return suffix;
    }

    /**
     * PDF where either will do.
     *
     * @param accepted what the caller takes, the best first
     */
    static LabelFormat firstOf(List<MediaType> accepted) {
        return accepted.stream()
                .flatMap(wanted -> Arrays.stream(values()).filter(format -> wanted.isCompatibleWith(format.type)))
                .findFirst()
                .orElse(PDF);
    }
}
