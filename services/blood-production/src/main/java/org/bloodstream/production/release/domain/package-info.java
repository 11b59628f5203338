/** When a component may leave quarantine: every rule with its number and source, all of them asked. */
@NullMarked
package org.bloodstream.production.release.domain;

import org.jspecify.annotations.NullMarked;
