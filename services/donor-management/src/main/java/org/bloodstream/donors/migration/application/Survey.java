package org.bloodstream.donors.migration.application;

import java.time.LocalDate;
import java.util.List;
import org.bloodstream.donors.migration.domain.Header;
import org.bloodstream.donors.migration.domain.KeysOfFile;
import org.bloodstream.donors.migration.domain.RowFault;
import org.bloodstream.donors.migration.domain.RowReading;
import org.bloodstream.donors.migration.domain.RowReading.Read;
import org.bloodstream.donors.migration.domain.RowReading.Refused;
import org.bloodstream.donors.migration.domain.SourceLine;

/**
 * What a file is, known before any of its rows is taken.
 *
 * @param rows lines without the header
 */
record Survey(Header header, String sha256, long rows, KeysOfFile keys, LocalDate today) {

    /** Understands a line; one that another line contradicts is refused as that other is. */
    RowReading read(SourceLine line) {
        return switch (header.read(line, today)) {
            case Read(var row)
            when keys.isContradicted(row) ->
                new Refused(
                        row.line(),
                        List.of(new RowFault(
                                "",
                                "row-contradicted",
                                "Another row says something else of the same: neither is taken")));
            case RowReading reading -> reading;
        };
    }
}
