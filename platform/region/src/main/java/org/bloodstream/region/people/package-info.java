/** People who do not exist: donors and patients with valid synthetic numbers. */
@NullMarked
package org.bloodstream.region.people;

import org.jspecify.annotations.NullMarked;
