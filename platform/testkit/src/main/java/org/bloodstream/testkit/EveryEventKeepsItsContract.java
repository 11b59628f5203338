package org.bloodstream.testkit;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Fails the class after which a journal has an event without a schema, or with data that its schema refuses, whether a test
 * reads that event or not; what is appended after the last class fails the whole run. Where classes run side by side, the
 * event may be of the one beside it.
 */
public final class EveryEventKeepsItsContract implements BeforeAllCallback, AfterAllCallback {
    private static final Namespace OURS = Namespace.create(EveryEventKeepsItsContract.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        AutoCloseable last = EveryEventKeepsItsContract::check;
        context.getRoot().getStore(OURS).computeIfAbsent("last", _ -> last);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        check();
    }

    private static void check() {
        var violations = AppendedEvents.newViolations();
        if (!violations.isEmpty())
            throw new AssertionError(
                    "Events were appended that break their contracts:%n%s".formatted(String.join("\n", violations)));
    }
}
