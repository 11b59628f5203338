package org.bloodstream.journal.relay;

/** The journal knows of transactions that this server has yet to begin: its order cannot be continued here as it is. */
final class RestoredElsewhereException extends RuntimeException {
    RestoredElsewhereException() {
        super("this server's transaction ids are behind those in the journal:"
                + " docs/architecture/journal.md, restored elsewhere");
    }
}
