/** Takes the laboratory's steps into the journal, all of a message or none. */
@NullMarked
package org.bloodstream.laboratory.holding.application;

import org.jspecify.annotations.NullMarked;
