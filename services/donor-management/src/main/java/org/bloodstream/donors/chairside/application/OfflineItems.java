package org.bloodstream.donors.chairside.application;

/** Reads what a tablet sent from the text that was kept of it. */
public interface OfflineItems {
    /** @param content as it was kept; it stays the item's own, letter by letter */
    OfflineItem read(String content);
}
