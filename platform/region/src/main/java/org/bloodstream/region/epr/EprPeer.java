package org.bloodstream.region.epr;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Resource;

/** The regional record's FHIR side: takes transactions, gives back what it holds. */
public final class EprPeer {
    private final FhirContext fhir = FhirContext.forR4Cached();
    private final EprShelf shelf = new EprShelf();
    private final AtomicLong transactions = new AtomicLong();

    /**
     * Carries out a transaction.
     *
     * @param body a Bundle as JSON
     * @return the transaction-response as JSON; the same bundle again creates nothing new when it says PUT or ifNoneExist
     * @throws RefusedTransactionException when it is not a transaction Bundle of PUT and POST entries
     */
    public String transact(String body) {
        var transaction = parse(body);
        if (transaction.getType() != BundleType.TRANSACTION) throw new RefusedTransactionException("not a transaction");
        var response = new Bundle().setType(BundleType.TRANSACTIONRESPONSE);
        transaction.getEntry().forEach(entry -> carryOut(entry, response.addEntry()));
        transactions.incrementAndGet();
        return write(response);
    }

    public Optional<String> read(String type, String id) {
        return shelf.find(type + "/" + id).map(this::write);
    }

    /** All that is held of a type, the latest first, as a searchset. */
    public String search(String type) {
        var found = new Bundle().setType(BundleType.SEARCHSET);
        shelf.latest(type).forEach(each -> found.addEntry().setResource(each));
        return write(found.setTotal(found.getEntry().size()));
    }

    /** How many transactions were carried out since the start. */
    public long transactions() {
        return transactions.get();
    }

    private void carryOut(BundleEntryComponent entry, BundleEntryComponent answer) {
        var request = entry.getRequest();
        var shelved =
                switch (request.getMethod()) {
                    case PUT -> shelf.put(request.getUrl(), entry.getResource());
                    case POST -> shelf.create(entry.getResource(), sameAs(request.getIfNoneExist()));
                    case null, default -> throw new RefusedTransactionException("only PUT and POST are carried out");
                };
        answer.getResponse()
                .setStatus(shelved.isNew() ? "201 Created" : "200 OK")
                .setLocation(shelved.key());
    }

    /** {@code identifier=system|value}; without a condition nothing is the same. */
    private static Predicate<Resource> sameAs(@org.jspecify.annotations.Nullable String condition) {
        if (condition == null || !condition.startsWith("identifier=")) return _ -> false;
        var wanted = condition.substring("identifier=".length());
        return resource -> resource.getChildByName("identifier").getValues().stream()
                .map(Identifier.class::cast)
                .anyMatch(each -> wanted.equals(each.getSystem() + "|" + each.getValue()));
    }

    private Bundle parse(String body) {
        try {
            return fhir.newJsonParser().parseResource(Bundle.class, body);
        } catch (DataFormatException _) {
            throw new RefusedTransactionException("not a Bundle");
        }
    }

    private String write(Resource resource) {
        return fhir.newJsonParser().encodeResourceToString(resource);
    }
}
