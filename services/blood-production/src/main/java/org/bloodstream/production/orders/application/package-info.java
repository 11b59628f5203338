/** Placing, allocating, picking, despatching and receiving orders. */
@NullMarked
package org.bloodstream.production.orders.application;

import org.jspecify.annotations.NullMarked;
