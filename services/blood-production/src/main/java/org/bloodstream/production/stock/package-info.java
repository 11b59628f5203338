/** What is on the shelf, as counts, days of cover and alerts: a read model. */
@NullMarked
package org.bloodstream.production.stock;

import org.jspecify.annotations.NullMarked;
