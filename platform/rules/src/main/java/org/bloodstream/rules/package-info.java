/**
 * Rule sets: rules that users change, as versioned texts with a day from which they hold. A service declares a {@link
 * org.bloodstream.rules.RuleSetKind} for each kind it has, asks {@link org.bloodstream.rules.RulesInForce} when it
 * decides, and gets the pages by depending on this module (docs/architecture/rules.md).
 */
@NullMarked
package org.bloodstream.rules;

import org.jspecify.annotations.NullMarked;
