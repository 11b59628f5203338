/** Giving a directed pack back to the free stock. */
@NullMarked
package org.bloodstream.production.givingback.application;

import org.jspecify.annotations.NullMarked;
