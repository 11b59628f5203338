/** Orders as a list, the most pressing first: a plain read model. */
@NullMarked
package org.bloodstream.production.orders.list;

import org.jspecify.annotations.NullMarked;
