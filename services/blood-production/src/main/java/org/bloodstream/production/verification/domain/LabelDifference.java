package org.bloodstream.production.verification.domain;

import org.jspecify.annotations.Nullable;

/**
 * One part in which a pack and the record differ.
 *
 * @param read the barcode's data; absent of a {@link LabelPart#STATEMENT}, which may be of a person
 * @param recorded what it should have been, likewise
 */
public record LabelDifference(
        LabelPart part, @Nullable String read, @Nullable String recorded) {}
