/** The holding of one component. */
@NullMarked
package org.bloodstream.laboratory.holding.adapter.in.http;

import org.jspecify.annotations.NullMarked;
