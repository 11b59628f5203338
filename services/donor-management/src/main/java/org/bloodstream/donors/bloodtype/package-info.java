/** What is known of a donor's blood: group, red cell antigens and antibodies; a plain read model. */
@NullMarked
package org.bloodstream.donors.bloodtype;

import org.jspecify.annotations.NullMarked;
