package org.bloodstream.outcomes.bedside.domain;

/**
 * The flags of a donation number tell a pack from a tube or a form: only a pack may be checked at a bedside
 * (01_isbt128.md, section 1.1).
 */
final class PackFlags {
    private PackFlags() {}

    static boolean areOfAPack(String flags) {
        if (!flags.matches("\\d\\d")) return false;
        int flag = Integer.parseInt(flags);
        boolean container = flag <= 5 || flag >= 15 && flag <= 19;
        boolean checksTheNumber = flag >= 60 && flag <= 96;
        return container || checksTheNumber;
    }
}
