/** Hospitals' orders: what was asked for, which units answer it, and the rules between the two. */
@NullMarked
package org.bloodstream.production.orders.domain;

import org.jspecify.annotations.NullMarked;
