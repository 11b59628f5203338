package org.bloodstream.web.command;

/**
 * The right to run a command once.
 *
 * @param fingerprint SHA-256 of method, path and body: what the key stands for
 */
record Claim(String caller, String key, byte[] fingerprint) {}
