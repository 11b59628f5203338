package org.bloodstream.bench.peer;

import ca.uhn.hl7v2.DefaultHapiContext;
import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.model.Message;
import ca.uhn.hl7v2.protocol.ReceivingApplication;
import java.io.IOException;
import java.util.Map;

/** HAPI HL7's simple server with its default validation: parses, acknowledges, stores nothing. */
public final class HapiEcho {
    private HapiEcho() {}

    public static void main(String[] args) throws InterruptedException {
        var context = new DefaultHapiContext();
        var server = context.newServer(Integer.parseInt(args[0]), false);
        server.registerApplication(new ReceivingApplication<Message>() {
            @Override
            public Message processMessage(Message message, Map<String, Object> metadata) throws HL7Exception {
                try {
                    return message.generateACK();
                } catch (IOException e) {
                    throw new HL7Exception(e);
                }
            }

            @Override
            public boolean canProcess(Message message) {
                return true;
            }
        });
        server.startAndWait();
        Thread.currentThread().join();
    }
}
