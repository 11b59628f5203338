/** Where a donation and its components stand: plain read models for pages and for the bedside confirm. */
@NullMarked
package org.bloodstream.production.standing;

import org.jspecify.annotations.NullMarked;
