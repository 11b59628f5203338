package org.bloodstream.rules;

import org.bloodstream.rules.domain.RulesVersion;

/**
 * The rules that hold at an instant.
 *
 * @param version what a decision by them keeps
 */
public record InForce<T>(RulesVersion version, T rules) {}
