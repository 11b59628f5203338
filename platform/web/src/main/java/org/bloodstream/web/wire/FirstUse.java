package org.bloodstream.web.wire;

import io.netty.handler.codec.compression.Zstd;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import org.bloodstream.blood.group.Antigen;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * Uses once, at the start, what reads files when it is first used. Otherwise a request would come to that on an event
 * loop, and all other requests of that loop would wait for the disk.
 */
final class FirstUse implements SmartInitializingSingleton {
    private final Validator validator;

    FirstUse(Validator validator) {
        this.validator = validator;
    }

    @Override
    public void afterSingletonsInstantiated() {
        validation();
        nativeZstd();
        antigens();
    }

    /** Its classes and their settings; what it says is read by {@link RefusalTexts}. */
    private void validation() {
        validator.validate(new Incomplete(null));
    }

    /** Netty's HTTP client asks for it at its first answer, compressed or not. */
    private static void nativeZstd() {
        Zstd.isAvailable();
    }

    /** Their table is a file that is read when the first antigen is named. */
    private static void antigens() {
        if (Antigen.listed().isEmpty()) throw new IllegalStateException("no antigen is known");
    }

    private record Incomplete(@NotNull @Nullable Object part) {}
}
