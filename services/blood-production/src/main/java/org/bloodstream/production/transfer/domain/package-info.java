/** A unit goes from one hospital to another: who has it, and whether it may still be used. */
@NullMarked
package org.bloodstream.production.transfer.domain;

import org.jspecify.annotations.NullMarked;
