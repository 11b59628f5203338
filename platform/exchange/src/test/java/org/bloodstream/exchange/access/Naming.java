package org.bloodstream.exchange.access;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The name that a message gives its sender: the columns of the table. */
enum Naming {
    OWN("its own name", caller -> named(caller.own().stream())),
    ANOTHERS(
            "another sender's",
            caller -> named(Callers.BOUND.stream().filter(name -> !caller.own().contains(name)))),
    NOBODYS(
            "nobody's",
            _ -> named(Stream.of(
                    new SendingName("NOBODY", "NOWHERE"),
                    new SendingName("FIRST", "WHSCT"),
                    new SendingName("SECOND", "BHSCT")))),
    EMPTY(
            "an empty one",
            _ -> named(Stream.of(new SendingName("", ""), new SendingName("", "BHSCT"), new SendingName("FIRST", "")))),
    UNREADABLE("no MSH", _ -> List.of(Naming::withoutHeader));

    private final String column;
    private final Function<Caller, List<UnaryOperator<String>>> given;

    Naming(String column, Function<Caller, List<UnaryOperator<String>>> given) {
        this.column = column;
        this.given = given;
    }

    static List<String> columns() {
        return Arrays.stream(values()).map(Naming::column).toList();
    }

    String column() {
        return column;
    }

    /** What puts such a name into a message, for each that the caller can give; none where there is none. */
    List<UnaryOperator<String>> by(Caller caller) {
        return given.apply(caller);
    }

    private static List<UnaryOperator<String>> named(Stream<SendingName> names) {
        return names.<UnaryOperator<String>>map(name -> name::in).toList();
    }

    /** Its MSH-10 goes along as text, by which the message is found. */
    private static String withoutHeader(String message) {
        return message.substring(message.indexOf('\r') + 1) + "NTE|1||" + message.split("\\|")[9] + "\r";
    }
}
