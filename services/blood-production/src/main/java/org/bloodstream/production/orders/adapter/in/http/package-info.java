/** Orders over HTTP. */
@NullMarked
package org.bloodstream.production.orders.adapter.in.http;

import org.jspecify.annotations.NullMarked;
