/** What is given for one patient is for whoever needs it: the decision. */
@NullMarked
package org.bloodstream.production.givingback.domain;

import org.jspecify.annotations.NullMarked;
