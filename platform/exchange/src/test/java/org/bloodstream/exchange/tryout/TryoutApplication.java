package org.bloodstream.exchange.tryout;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A tiny service that takes messages in and sends some. */
@SpringBootApplication
public class TryoutApplication {}
