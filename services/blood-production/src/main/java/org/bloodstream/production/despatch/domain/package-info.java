/** When a component may leave for a hospital. */
@NullMarked
package org.bloodstream.production.despatch.domain;

import org.jspecify.annotations.NullMarked;
