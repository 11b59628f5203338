package org.bloodstream.production.verification.adapter.in.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.bloodstream.blood.scan.Scanner;

/**
 * What the reader gave, text for text.
 *
 * @param number the barcode that the pack has borne since its collection
 * @param label the label's 2D symbol, or its barcodes one after the other
 */
record ScanBack(
        @NotBlank @Size(max = Scanner.LONGEST) String number,

        @NotEmpty @Size(max = 20) List<@NotNull @NotBlank @Size(max = Scanner.LONGEST) String> label) {}
