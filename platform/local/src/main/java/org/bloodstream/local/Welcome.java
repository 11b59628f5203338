package org.bloodstream.local;

import java.time.Duration;
import java.util.stream.Collectors;

/** What is printed when everything answers. */
final class Welcome {
    private static final String TEXT = """

            Bloodstream is ready after %d s:  %s

            Sign in as any of these, password 'bloodstream' (of this local realm only):
            %s
            At a second hospital, who see its patients alone: %s

              make demo      one good day, vein to vein, through the public edges
              Ctrl-C         stops everything; the data stays
              make reset     forgets the data
              logs           %s/<part>/<part>.log
              traces         %s
            """;

    private Welcome() {}

    static String text(Installation installation, Duration took) {
        return TEXT.formatted(
                took.toSeconds(),
                installation.base().gatewayUrl(),
                users(),
                String.join(", ", Realm.usersOfASecondHospital()),
                installation.data(),
                traces(installation));
    }

    private static String traces(Installation installation) {
        return TracePage.wanted() ? TracePage.address(installation.base()) : "off";
    }

    private static String users() {
        return Realm.roles().entrySet().stream()
                .map(role -> "  %-24s %s".formatted(role.getKey(), role.getValue()))
                .collect(Collectors.joining("\n"));
    }
}
