package org.bloodstream.testkit.blocking;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Fails the test after which a blocking call was found on an event loop; what comes later fails the class, and what
 * comes last the whole run. Where classes run side by side, it may have been the one beside it: the stack says.
 */
public final class NothingBlocked implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    private static final Namespace OURS = Namespace.create(NothingBlocked.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        AutoCloseable last = NothingBlocked::check;
        context.getRoot().getStore(OURS).computeIfAbsent("last", _ -> last);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        check();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        check();
    }

    private static void check() {
        var calls = BlockingCalls.take();
        if (calls.isEmpty()) return;
        var failure = new AssertionError(
                "An event loop was blocked by " + calls.getFirst().getMessage());
        calls.forEach(failure::addSuppressed);
        throw failure;
    }
}
