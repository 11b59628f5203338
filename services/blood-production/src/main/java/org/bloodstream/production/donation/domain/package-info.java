/** A donation in production: received, tested, grouped. Its facts decide over every component made from it. */
@NullMarked
package org.bloodstream.production.donation.domain;

import org.jspecify.annotations.NullMarked;
