package org.bloodstream.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What a label or a wristband is printed as. */
public enum LabelFormat {
    PDF(MediaType.APPLICATION_PDF, ".pdf"),
    /** No type is registered for it: this one is ours [D]. */
    ZPL(MediaType.parseMediaType(LabelFormat.APPLICATION_ZPL), ".zpl");

    public static final String APPLICATION_ZPL = "application/zpl";

    private final MediaType type;
    private final String suffix;

    LabelFormat(MediaType type, String suffix) {
        this.type = type;
        this.suffix = suffix;
    }

    /**
     * PDF where either will do.
     *
     * @param accepted what the caller takes, the best first
     */
    public static LabelFormat firstOf(List<MediaType> accepted) {
        return accepted.stream()
                .flatMap(wanted -> Arrays.stream(values()).filter(format -> wanted.isCompatibleWith(format.type)))
                .findFirst()
                .orElse(PDF);
    }

    /** @param name of the file, without a suffix; it lands in folders and histories, so it names no person */
    public ResponseEntity<byte[]> file(String name, byte[] paper) {
        var shown = ContentDisposition.inline().filename(name + suffix).build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .body(paper);
    }
}
