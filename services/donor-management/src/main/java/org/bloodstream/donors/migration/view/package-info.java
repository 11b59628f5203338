/** How far imports are, what they refused and what differs, as officers read it: plain read models. */
@NullMarked
package org.bloodstream.donors.migration.view;

import org.jspecify.annotations.NullMarked;
