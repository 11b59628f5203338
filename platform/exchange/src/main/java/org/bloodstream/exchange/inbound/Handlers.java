package org.bloodstream.exchange.inbound;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bloodstream.exchange.InboundHandler;

/** Who handles which type; each type has exactly one handler. */
public final class Handlers {
    private final Map<String, InboundHandler> byType = new HashMap<>();

    public Handlers(List<InboundHandler> handlers) {
        for (var handler : handlers) handler.types().forEach(type -> take(type, handler));
    }

    private void take(String type, InboundHandler handler) {
        if (byType.putIfAbsent(type, handler) != null) throw new IllegalStateException("two handlers want " + type);
    }

    Set<String> types() {
        return Set.copyOf(byType.keySet());
    }

    boolean supports(String type) {
        return byType.containsKey(type);
    }

    /** Message codes of which at least one trigger is handled. */
    Set<String> codes() {
        return byType.keySet().stream().map(type -> type.split("\\^")[0]).collect(Collectors.toSet());
    }

    InboundHandler of(String type) {
        var handler = byType.get(type);
        if (handler == null) throw new IllegalArgumentException("nobody handles " + type);
        return handler;
    }
}
